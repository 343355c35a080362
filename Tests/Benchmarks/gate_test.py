#!/usr/bin/env python3
"""What the speed gate lets through."""

import unittest

from gate import unsteady, verdict

THRESHOLDS = {"tolerance_percent": 2, "instructions": {"Echo": 10_000}}


def problems(*rounds):
    return verdict({"Echo": list(rounds)}, THRESHOLDS)[1]


class GateTest(unittest.TestCase):
    def test_what_is_within_the_tolerance_passes(self):
        self.assertEqual(problems(10_200, 10_200, 10_200), [])

    def test_what_is_above_the_tolerance_fails(self):
        self.assertEqual(len(problems(10_201, 10_201, 10_201)), 1)

    def test_the_median_of_the_rounds_decides(self):
        self.assertEqual(problems(10_150, 10_190, 10_210), [])
        self.assertEqual(len(problems(10_150, 10_210, 10_220)), 1)

    def test_a_count_that_does_not_repeat_is_told(self):
        self.assertEqual(unsteady({"Echo": [10_000, 10_000, 10_100]}), [])
        self.assertEqual(len(unsteady({"Echo": [10_000, 10_000, 10_101]})), 1)

    def test_what_takes_less_passes_and_is_told(self):
        lines, found = verdict({"Echo": [9_000] * 3}, THRESHOLDS)
        self.assertEqual(found, [])
        self.assertIn("--accept", lines[-1])


if __name__ == "__main__":
    unittest.main()
