# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DSOURCE=… -DWORK=… -DLOWER=room -DUPPER=room -P checkcycle.cmake
#
# Configures the whole tree once with an extra arrow from LOWER up to UPPER, which has to be refused
# because UPPER uses LOWER already, and once with the arrow that is there anyway, which has to pass.
function(configure from to result_variable output_variable)
    file(REMOVE_RECURSE ${WORK})
    execute_process(
        COMMAND ${CMAKE_COMMAND} -G Ninja -S ${SOURCE} -B ${WORK} -DCT_TESTS=OFF
            -DCMAKE_BUILD_TYPE=Release
            -DCMAKE_PROJECT_countertop_INCLUDE=${CMAKE_CURRENT_LIST_DIR}/extraarrow.cmake
            -DCT_ARROW_FROM=ct_${from} -DCT_ARROW_TO=ct_${to}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    file(REMOVE_RECURSE ${WORK})
    set(${result_variable} ${result} PARENT_SCOPE)
    set(${output_variable} "${output}" PARENT_SCOPE)
endfunction()

configure(${UPPER} ${LOWER} result output)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the tree does not configure even without a cycle:\n${output}")
endif()
configure(${LOWER} ${UPPER} result output)
if(result EQUAL 0)
    message(FATAL_ERROR "THE WALL HAS A HOLE: ${LOWER} -> ${UPPER} -> ${LOWER} configures")
endif()
if(NOT output MATCHES "strongly connected component")
    message(FATAL_ERROR "refused, but not for the cycle:\n${output}")
endif()
