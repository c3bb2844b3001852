# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Desktop entry, metainfo, man pages, completions and icons, by the places freedesktop.org names.
set(_out ${CMAKE_CURRENT_BINARY_DIR})
set(_in ${CMAKE_CURRENT_SOURCE_DIR}/linux)

configure_file(${_in}/foyer.desktop.in ${_out}/${FOYER_APP_ID}.desktop @ONLY)
configure_file(${_in}/foyer.metainfo.xml.in ${_out}/${FOYER_APP_ID}.metainfo.xml @ONLY)
install(FILES ${_out}/${FOYER_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${_out}/${FOYER_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Compressed as distributions want them, without a time stamp so that builds are repeatable.
find_program(GZIP_PROGRAM gzip)
set(_compressed)
# Appends the compressed (or, without gzip, plain) form of `file` to the list of things to build; sets `result` to it.
function(foyer_compress file name result)
    if(NOT GZIP_PROGRAM)
        set(${result} ${file} PARENT_SCOPE)
        return()
    endif()
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${packed} COMMAND ${GZIP_PROGRAM} -9nc ${file} > ${packed}
                       DEPENDS ${file} VERBATIM)
    set(_compressed ${_compressed} ${packed} PARENT_SCOPE)
    set(${result} ${packed} PARENT_SCOPE)
endfunction()

foreach(page foyer foyer-simulator)
    if(TARGET ${page})
        configure_file(${_in}/${page}.1.in ${_out}/${page}.1 @ONLY)
        foyer_compress(${_out}/${page}.1 ${page}.1 _page)
        install(FILES ${_page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    endif()
endforeach()

install(FILES completions/foyer.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME foyer)
install(FILES completions/_foyer DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES completions/foyer.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The vector icon always; bitmaps for desktops that want them when there is something to draw them with.
set(_icon ${PROJECT_SOURCE_DIR}/resources/icons/app/foyer.svg)
set(_icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${_icon} DESTINATION ${_icons}/scalable/apps RENAME ${FOYER_APP_ID}.svg)
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 24 32 48 64 128 256 512)
        set(_png ${_out}/icon-${size}.png)
        add_custom_command(OUTPUT ${_png}
                           COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${_png} ${_icon}
                           DEPENDS ${_icon} VERBATIM)
        list(APPEND _compressed ${_png})
        install(FILES ${_png} DESTINATION ${_icons}/${size}x${size}/apps RENAME ${FOYER_APP_ID}.png)
    endforeach()
endif()

configure_file(debian/changelog.in ${_out}/changelog.Debian @ONLY)
foyer_compress(${_out}/changelog.Debian changelog.Debian _debian_changelog)
set(_changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
foyer_compress(${_changelog} changelog _upstream_changelog)
install(FILES debian/copyright ${_debian_changelog} ${_upstream_changelog} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/foyer)

add_custom_target(foyer_packaging ALL DEPENDS ${_compressed})
