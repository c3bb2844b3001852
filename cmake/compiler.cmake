# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Every target of the project links this: warnings, Qt strictness, hardening.
add_library(foyer_options INTERFACE)
target_include_directories(foyer_options INTERFACE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}
                                                   ${PROJECT_BINARY_DIR}/generated)
target_compile_definitions(foyer_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NOT MSVC)
    target_compile_options(foyer_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
        -Woverloaded-virtual -Wformat-security -Wno-missing-field-initializers)
    if(FOYER_WERROR)
        target_compile_options(foyer_options INTERFACE -Werror)
    endif()
    if(FOYER_SANITIZE)
        target_compile_options(foyer_options INTERFACE -fsanitize=${FOYER_SANITIZE} -fno-omit-frame-pointer -g1)
        target_link_options(foyer_options INTERFACE -fsanitize=${FOYER_SANITIZE})
    elseif(NOT APPLE AND NOT WIN32)
        # Checked on what was built by tests/attack/hardening.cmake. Not for Debug: _FORTIFY_SOURCE needs -O.
        include(CheckCXXCompilerFlag)
        check_cxx_compiler_flag(-fcf-protection FOYER_HAVE_CF_PROTECTION) # x86 alone
        set(optimised "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
        target_compile_options(foyer_options INTERFACE
            $<${optimised}:-fstack-protector-strong> $<${optimised}:-fstack-clash-protection>
            $<$<AND:${optimised},$<BOOL:${FOYER_HAVE_CF_PROTECTION}>>:-fcf-protection>
            $<${optimised}:-U_FORTIFY_SOURCE> $<${optimised}:-D_FORTIFY_SOURCE=3>)
        target_compile_definitions(foyer_options INTERFACE $<${optimised}:_GLIBCXX_ASSERTIONS>)
        target_link_options(foyer_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=lld FOYER_HAVE_LLD)
    if(FOYER_HAVE_LLD)
        target_link_options(foyer_options INTERFACE -fuse-ld=lld)
    endif()
elseif(FOYER_WERROR)
    target_compile_options(foyer_options INTERFACE /W4 /WX)
endif()

configure_file(${PROJECT_SOURCE_DIR}/cmake/foyer_config.h.in ${PROJECT_BINARY_DIR}/generated/foyer_config.h @ONLY)
