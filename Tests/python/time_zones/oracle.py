"""Python's opinion of time zones: `oracle.py SEED CASES` prints random cases of all zones.

A line `instant ZONE T OFFSET` says how many seconds clocks are ahead of UTC at an instant; a line `local ZONE W T` at
which instant clocks first show a local time W, in seconds since 00:00 on 1 January 1970. Half of the cases are near a
clock change.
"""

import random
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

EPOCH = datetime(1970, 1, 1)
# From 1840 to 2300.
RANGE = (-4_102_444_800, 10_413_792_000)


def offset(zone, instant):
    moment = EPOCH.replace(tzinfo=timezone.utc) + timedelta(seconds=instant)
    return round(moment.astimezone(zone).utcoffset().total_seconds())


def instant_of(zone, wall):
    local = (EPOCH + timedelta(seconds=wall)).replace(tzinfo=zone, fold=0)
    return wall - round(local.utcoffset().total_seconds())


def change_near(zone, instant, chance):
    """The first instant with the later one of two offsets that apply some time apart; None if they are the same."""
    low, high = instant, instant + chance.choice((86_400 * 180, 86_400 * 3_650))
    before = offset(zone, low)
    if offset(zone, high) == before:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high


def main(seed, cases):
    chance = random.Random(seed)
    zones = {name: ZoneInfo(name) for name in sorted(available_timezones()) if name[0].isupper()}
    names = list(zones)
    for case in range(cases):
        # Each zone has its turn.
        name = names[case % len(names)]
        zone, instant = zones[name], chance.randint(*RANGE)
        change = change_near(zone, instant, chance) if case % 2 else None
        if change is not None:
            instant = change + chance.choice((-1, 0, 1, chance.randint(-9_000, 9_000)))
        print("instant", name, instant, offset(zone, instant))
        wall = instant + offset(zone, instant) + chance.choice((0, chance.randint(-9_000, 9_000)))
        print("local", name, wall, instant_of(zone, wall))


main(int(sys.argv[1]), int(sys.argv[2]))
