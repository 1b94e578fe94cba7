# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Script: brings the translation files up to date, or, with CHECK_IN, works on copies in that folder
# and fails where a file would change or a translation is missing.
#   LUPDATE       the program
#   SOURCES       a file that names the sources, a line each
#   TRANSLATIONS  the folder of the .ts files

set(dir ${TRANSLATIONS})
if(CHECK_IN)
    file(REMOVE_RECURSE ${CHECK_IN})
    file(MAKE_DIRECTORY ${CHECK_IN})
    file(GLOB files ${TRANSLATIONS}/*.ts)
    file(COPY ${files} DESTINATION ${CHECK_IN})
    set(dir ${CHECK_IN})
endif()

function(update file)
    execute_process(COMMAND ${LUPDATE} @${SOURCES} -no-obsolete -locations none -silent
        -source-language en ${ARGN} -ts ${dir}/${file} RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed for ${file}")
    endif()
endfunction()
update(countertop_en.ts -pluralonly -target-language en_IN)
update(countertop_hi.ts -target-language hi_IN)

if(CHECK_IN)
    foreach(file IN ITEMS countertop_en.ts countertop_hi.ts)
        file(READ ${TRANSLATIONS}/${file} kept)
        file(READ ${CHECK_IN}/${file} updated)
        if(NOT kept STREQUAL updated)
            message(SEND_ERROR "${file} is not up to date: build the target update_translations, "
                "then translate what is new")
        endif()
        string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${updated}")
        list(LENGTH unfinished count)
        if(count GREATER 0)
            message(SEND_ERROR "${file}: ${count} texts are not translated")
        endif()
    endforeach()
endif()
