# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every Qt module names the folder that holds the headers of all modules as an include path, so
# that whoever links Qt6::Core can write <QtSql/QSqlQuery>. Here each module gets a folder of its
# own instead, with a link to its own headers and nothing else: a module that a room does not link
# is a module whose headers the room cannot find. Call it after the last find_package() of Qt.
# Qt6::Platform, which every module links, has the common folder too and needs nothing of it.
function(ct_wall_off_qt_modules)
    get_target_property(folders Qt6::Platform INTERFACE_INCLUDE_DIRECTORIES)
    set(kept "")
    foreach(folder IN LISTS folders)
        if(NOT EXISTS ${folder}/QtCore/qglobal.h)
            list(APPEND kept ${folder})
        endif()
    endforeach()
    set_target_properties(Qt6::Platform PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${kept}")

    foreach(module IN LISTS ARGN)
        if(NOT TARGET Qt6::${module})
            continue()
        endif()
        get_target_property(folders Qt6::${module} INTERFACE_INCLUDE_DIRECTORIES)
        set(walled "")
        foreach(folder IN LISTS folders)
            if(EXISTS ${folder}/Qt${module} AND IS_DIRECTORY ${folder}/Qt${module})
                set(own ${CMAKE_BINARY_DIR}/qt-include/${module})
                file(MAKE_DIRECTORY ${own})
                file(CREATE_LINK ${folder}/Qt${module} ${own}/Qt${module} SYMBOLIC)
                list(APPEND walled ${own})
            else()
                list(APPEND walled ${folder})
            endif()
        endforeach()
        set_target_properties(Qt6::${module} PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${walled}")
    endforeach()
endfunction()
