# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Untested: written without a Mac at hand.
if(TARGET foyer)
    set_target_properties(foyer PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)
endif()
set(CPACK_GENERATOR DragNDrop)
