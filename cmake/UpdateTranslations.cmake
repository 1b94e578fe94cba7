# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Script: brings the translation files up to date, or, with CHECK_IN, works on copies in that folder
# and fails where a file would change or a translation is missing.
#   LUPDATE       the program
#   SOURCES       a file that names the sources, a line each
#   TRANSLATIONS  the folder of the .ts files
#   RECEIPT_SOURCES    the same for receipt_<lang>.ts
#   RECEIPT_LANGUAGES  those of which receipt_<lang>.ts has to be whole, with commas between
#   LANGUAGES     those that have to be whole, with commas between; others may be on their way

set(dir ${TRANSLATIONS})
if(CHECK_IN)
    file(REMOVE_RECURSE ${CHECK_IN})
    file(MAKE_DIRECTORY ${CHECK_IN})
    file(GLOB files ${TRANSLATIONS}/*.ts)
    file(COPY ${files} DESTINATION ${CHECK_IN})
    set(dir ${CHECK_IN})
endif()

function(update file sources)
    execute_process(COMMAND ${LUPDATE} @${sources} -no-obsolete -locations none -silent
        -source-language en ${ARGN} -ts ${dir}/${file} RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed for ${file}")
    endif()
endfunction()
update(countertop_en.ts ${SOURCES} -pluralonly -target-language en_IN)
file(GLOB files RELATIVE ${TRANSLATIONS} ${TRANSLATIONS}/countertop_*.ts)
list(REMOVE_ITEM files countertop_en.ts)
foreach(file IN LISTS files)
    string(REGEX REPLACE "countertop_(.+)\\.ts" "\\1" language ${file})
    update(${file} ${SOURCES} -target-language ${language}_IN)
endforeach()
string(REPLACE "," ";" RECEIPT_LANGUAGES "${RECEIPT_LANGUAGES}")
foreach(language IN LISTS RECEIPT_LANGUAGES)
    update(receipt_${language}.ts ${RECEIPT_SOURCES} -target-language ${language}_IN)
endforeach()

if(CHECK_IN)
    string(REPLACE "," ";" LANGUAGES "${LANGUAGES}")
    list(TRANSFORM LANGUAGES PREPEND countertop_)
    list(TRANSFORM RECEIPT_LANGUAGES PREPEND receipt_)
    foreach(name IN LISTS LANGUAGES RECEIPT_LANGUAGES)
        set(file ${name}.ts)
        if(NOT EXISTS ${TRANSLATIONS}/${file})
            message(SEND_ERROR "${file} is missing")
            continue()
        endif()
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
