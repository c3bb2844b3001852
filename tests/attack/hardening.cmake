# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DREADELF=… -DPROGRAM=… -DOPTIMISED=ON|OFF -P hardening.cmake: how a built program protects itself. What only
# optimised builds can have is asked of those alone.

function(read_program options variable)
    execute_process(COMMAND ${READELF} -W ${options} ${PROGRAM} OUTPUT_VARIABLE text RESULT_VARIABLE code)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${READELF} cannot read ${PROGRAM}")
    endif()
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(demand what text pattern)
    if(NOT text MATCHES "${pattern}")
        message(SEND_ERROR "${PROGRAM}: ${what}")
    endif()
endfunction()

function(forbid what text pattern)
    if(text MATCHES "${pattern}")
        message(SEND_ERROR "${PROGRAM}: ${what}: ${CMAKE_MATCH_0}")
    endif()
endfunction()

read_program(--file-header header)
read_program(--program-headers segments)
read_program(--dynamic dynamic)
read_program(--dyn-syms symbols)

demand("is not position independent" "${header}" "Type: +DYN")
demand("has no read-only relocations" "${segments}" "GNU_RELRO")
demand("binds its functions late" "${dynamic}" "BIND_NOW")
demand("does not say that its stack holds no code" "${segments}" "GNU_STACK")
forbid("has an executable stack" "${segments}" "GNU_STACK[^\n]* RWE ")
forbid("has memory that can be written and executed" "${segments}" "LOAD[^\n]* RWE ")
forbid("changes its code when it starts" "${dynamic}" "TEXTREL")
# An empty place, or one that is not absolute, is relative to wherever the program is started.
forbid("looks for libraries in strange places" "${dynamic}" "(RPATH|RUNPATH)[^\n]*\\[(:|[^/$:][^\n]*|[^\n]*::|[^\n]*:\\])")
if(OPTIMISED)
    demand("has no stack protector" "${symbols}" "__stack_chk_fail")
    demand("does not check its containers" "${symbols}" "__glibcxx_assert_fail")
endif()
