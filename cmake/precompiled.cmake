# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

if(FOYER_PRECOMPILE)
    foreach(kind core ui)
        add_library(foyer_precompiled_${kind} OBJECT ${CMAKE_CURRENT_LIST_DIR}/precompiled/nothing.cpp)
        target_link_libraries(foyer_precompiled_${kind} PRIVATE foyer_options Qt6::Network
            $<$<STREQUAL:${kind},ui>:Qt6::Widgets>)
        target_precompile_headers(foyer_precompiled_${kind} PRIVATE ${CMAKE_CURRENT_LIST_DIR}/precompiled/${kind}.h)
    endforeach()
endif()

# foyer_precompiled(TARGET KIND): the target reads what nearly every file reads from one of cmake/precompiled, core or
# ui, which is compiled once for all. QTest is in neither: its header holds the folder of the test.
function(foyer_precompiled target kind)
    if(FOYER_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM foyer_precompiled_${kind})
    endif()
endfunction()
