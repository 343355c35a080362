// The protobuf-c runtime, for the code generator, reflection and the differential tests.
#pragma once
#include <protobuf-c/protobuf-c.h>
