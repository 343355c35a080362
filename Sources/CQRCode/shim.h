// The libqrencode API: QR codes that the command line shows.
#pragma once
#include <qrencode.h>
