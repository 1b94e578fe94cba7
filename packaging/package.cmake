# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed, and the Debian package. Read at the end of the root CMakeLists.txt.
include(GNUInstallDirs)
set(packaging ${CMAKE_CURRENT_LIST_DIR})

# Debian wants manual pages and changelog packed, without a time stamp inside.
function(ct_install_packed source name destination)
    set(packed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
    execute_process(COMMAND gzip -9nc ${source} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()

# A program's page gets a section of every option that its help tells.
find_program(CT_AWK NAMES awk REQUIRED)
foreach(program IN ITEMS countertop countertopctl countertop-listener countertop-sandbox)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
        set(page ${CMAKE_BINARY_DIR}/packaging/${program}.1)
        set(complete cp ${packaging}/man/${program}.1 ${page})
        if(NOT program STREQUAL "countertop-sandbox") # whose page is whole by hand
            set(complete ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
                $<TARGET_FILE:${program}> --help > ${page}.help
                COMMAND ${CT_AWK} -f ${packaging}/man/options.awk ${page}.help
                    ${packaging}/man/${program}.1 > ${page})
        endif()
        add_custom_command(OUTPUT ${page} ${page}.gz
            COMMAND ${complete}
            COMMAND gzip -9nkf ${page}
            DEPENDS ${program} ${packaging}/man/${program}.1 ${packaging}/man/options.awk
            VERBATIM)
        list(APPEND pages ${page}.gz)
        install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    endif()
endforeach()
add_custom_target(manual_pages ALL DEPENDS ${pages})
install(FILES ${packaging}/completion/countertopctl
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${packaging}/systemd/countertop-listener@.service DESTINATION lib/systemd/system)
install(FILES ${packaging}/examples/nginx.conf ${packaging}/examples/Caddyfile
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/countertop/examples)
install(FILES ${packaging}/countertop.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/local.countertop.Countertop.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${packaging}/icons/countertop.svg DESTINATION ${icons}/scalable/apps)
foreach(size IN ITEMS 48 128 256)
    install(FILES ${packaging}/icons/countertop-${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME countertop.png)
endforeach()
install(FILES ${packaging}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/countertop)
install(DIRECTORY ${packaging}/../docs/manual/ DESTINATION ${CMAKE_INSTALL_DATADIR}/countertop/manual
    FILES_MATCHING PATTERN "*.html" PATTERN "*.png")
install(DIRECTORY ${CMAKE_BINARY_DIR}/share/countertop/sounds
    DESTINATION ${CMAKE_INSTALL_DATADIR}/countertop)
ct_install_packed(${packaging}/changelog changelog ${CMAKE_INSTALL_DATADIR}/doc/countertop)

# The programs are built by name before; packing must not build the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME countertop)
set(CPACK_PACKAGE_VENDOR "The Countertop authors")
set(CPACK_PACKAGE_CONTACT "The Countertop authors <countertop@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "point of sale for recharges and bill payments")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, where dpkg-shlibdeps cannot see it: the book's driver and the icons' engine.
# And the letters of every Indian script, without which receipts would show boxes.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring, libcanberra-pulse, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Countertop is a desktop point of sale for Indian recharge shops. It sells
mobile, DTH, postpaid, electricity, landline, gas, insurance and FASTag
payments from one screen through a prepaid wallet at a provider.

A sale is on the disk before it is sent, is sent at most once, and is
followed until its outcome is known. A practice mode runs the whole program
on a stand-in provider.")

# Installers for Windows. Prepared and never tried: nobody has built the programs there yet.
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Countertop)
    set(CPACK_PACKAGE_EXECUTABLES countertop Countertop)
    set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
    set(CPACK_NSIS_DISPLAY_NAME Countertop)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    # The books lie in the person's own folder, which neither installer nor uninstaller touches.
    set(CPACK_NSIS_MODIFY_PATH OFF)
endif()
include(CPack)
