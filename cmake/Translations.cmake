# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The languages whose translation is whole. A further one is begun by its .ts file alone, which
# update_translations keeps up to date; it is compiled in and offered once it stands here, and from
# then on has to stay whole.
set(CT_LANGUAGES en hi bn mr ta te gu kn ml pa)
# Those in which receipts are whole and windows are not yet: translations/receipt_<lang>.ts holds
# only what receipts are made of. A language leaves this list when it enters the one above.
set(CT_RECEIPT_LANGUAGES)

# The sources that hold words for people: those of every target of the rooms named here.
function(ct_word_sources out)
    set(found)
    foreach(room IN ITEMS app models receipts widgets)
        set(dir ${CMAKE_SOURCE_DIR}/src/${room})
        if(NOT EXISTS ${dir}/CMakeLists.txt)
            continue()
        endif()
        get_property(targets DIRECTORY ${dir} PROPERTY BUILDSYSTEM_TARGETS)
        foreach(target IN LISTS targets)
            get_target_property(sources ${target} SOURCES)
            foreach(source IN LISTS sources)
                get_filename_component(path "${source}" ABSOLUTE BASE_DIR ${dir})
                get_filename_component(folder "${path}" DIRECTORY)
                if(folder STREQUAL dir AND path MATCHES "\\.(cpp|h)$")
                    list(APPEND found ${path})
                endif()
            endforeach()
        endforeach()
    endforeach()
    list(REMOVE_DUPLICATES found)
    list(SORT found)
    set(${out} ${found} PARENT_SCOPE)
endfunction()

# ct_translations(target): compiles translations/*.ts into `target` as :/i18n/countertop_<lang>.qm.
# To be called from the top, after all rooms.
#
# The build target update_translations brings the files up to date with the sources. English has a
# file for its plurals alone: everything else in it is the source's own words.
function(ct_translations target)
    set(dir ${CMAKE_SOURCE_DIR}/translations)
    ct_word_sources(sources)
    list(JOIN sources "\n" lines)
    file(WRITE ${CMAKE_BINARY_DIR}/translations/sources.txt "${lines}\n")

    set(receipt_sources ${sources})
    list(FILTER receipt_sources INCLUDE REGEX "/(receipt|receiptwords|wordlabels)\\.cpp$")
    list(JOIN receipt_sources "\n" lines)
    file(WRITE ${CMAKE_BINARY_DIR}/translations/receiptsources.txt "${lines}\n")

    list(JOIN CT_LANGUAGES "," languages)
    list(JOIN CT_RECEIPT_LANGUAGES "," receipt_languages)
    set(update ${CMAKE_COMMAND} -D LUPDATE=$<TARGET_FILE:Qt6::lupdate>
        -D SOURCES=${CMAKE_BINARY_DIR}/translations/sources.txt -D TRANSLATIONS=${dir}
        -D LANGUAGES=${languages}
        -D RECEIPT_SOURCES=${CMAKE_BINARY_DIR}/translations/receiptsources.txt
        -D RECEIPT_LANGUAGES=${receipt_languages})
    add_custom_target(update_translations
        COMMAND ${update} -P ${CMAKE_SOURCE_DIR}/cmake/UpdateTranslations.cmake VERBATIM)
    if(CT_TESTS)
        add_test(NAME translations_are_complete COMMAND ${update}
            -D CHECK_IN=${CMAKE_BINARY_DIR}/translations/check
            -P ${CMAKE_SOURCE_DIR}/cmake/UpdateTranslations.cmake)
    endif()

    list(TRANSFORM CT_LANGUAGES PREPEND ${dir}/countertop_ OUTPUT_VARIABLE ts_files)
    list(TRANSFORM CT_RECEIPT_LANGUAGES PREPEND ${dir}/receipt_ OUTPUT_VARIABLE receipt_files)
    list(APPEND ts_files ${receipt_files})
    list(TRANSFORM ts_files APPEND .ts)
    set_source_files_properties(${ts_files} PROPERTIES
        OUTPUT_LOCATION ${CMAKE_BINARY_DIR}/translations)
    qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(${target} ct_translations PREFIX "/i18n"
        BASE ${CMAKE_BINARY_DIR}/translations FILES ${qm_files})
endfunction()
