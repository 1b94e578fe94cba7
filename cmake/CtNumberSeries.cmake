# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A Python that has Debian's phonenumbers: the system's own, not one that stands before it in PATH.
foreach(python IN ITEMS "${CT_SERIES_PYTHON}" /usr/bin/python3 python3)
    if(python)
        execute_process(COMMAND ${python} -c "import phonenumbers.carrierdata"
            RESULT_VARIABLE missing OUTPUT_QUIET ERROR_QUIET)
        if(NOT missing)
            set(CT_SERIES_PYTHON ${python} CACHE STRING "A Python with phonenumbers" FORCE)
            break()
        endif()
    endif()
endforeach()
if(NOT CT_SERIES_PYTHON OR missing)
    message(FATAL_ERROR "No Python with phonenumbers: install python3-phonenumbers")
endif()

# ct_number_series(out FOLDER): makes FOLDER/numberseriestable.h and names it in `out`.
function(ct_number_series out folder)
    set(script ${CMAKE_SOURCE_DIR}/scripts/numberseries.py)
    set(carriers ${CMAKE_SOURCE_DIR}/resources/catalogue/carriers.json)
    set(table ${folder}/numberseriestable.h)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${table}
        COMMAND ${CT_SERIES_PYTHON} -B ${script} ${carriers} ${table}
        DEPENDS ${script} ${carriers} COMMENT "Table of number series" VERBATIM)
    set(${out} ${table} PARENT_SCOPE)
endfunction()
