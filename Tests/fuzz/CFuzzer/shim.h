// libFuzzer, which -sanitize=fuzzer links. It has no header for this in Swift's toolchain.
#pragma once
#include <stddef.h>
#include <stdint.h>

// Runs the fuzzer with the program's arguments; calls `target` with one input after another.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count));
