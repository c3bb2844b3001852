// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace foyer {

void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int bytes = 512 * 1024; // lists and pictures, not strings and rows
    mallopt(M_MMAP_THRESHOLD, bytes);
#endif
}

} // namespace foyer
