# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# CMAKE_POSITION_INDEPENDENT_CODE reaches the linker (-pie) only after this.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

# One INTERFACE target carries the warnings and the Qt guards of every room.
add_library(ct_flags INTERFACE)
target_compile_features(ct_flags INTERFACE cxx_std_20)
target_compile_options(ct_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Werror
    -fstack-protector-strong)
# The C library's checked copies of the functions that write into buffers. They want an optimiser, and
# the sanitizers have better checks of their own.
if(NOT CT_SANITIZE AND NOT CT_FUZZ)
    target_compile_options(ct_flags INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
endif()
# A jump or a return to where none may lead ends the program, on processors that can tell.
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag(-fcf-protection=full CT_HAS_CF_PROTECTION)
if(CT_HAS_CF_PROTECTION)
    target_compile_options(ct_flags INTERFACE -fcf-protection=full)
endif()
# All relocations are done at the start, and what they filled is read-only from then on.
target_link_options(ct_flags INTERFACE -Wl,-z,relro,-z,now)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 sees an uninitialised value in every optimised move of a tl::expected.
    target_compile_options(ct_flags INTERFACE -Wno-maybe-uninitialized)
endif()
target_compile_definitions(ct_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CT_SANITIZE)
    target_compile_options(ct_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(ct_flags INTERFACE -fsanitize=address,undefined)
endif()
if(CT_FUZZ)
    target_compile_options(ct_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(ct_flags INTERFACE -fsanitize=address,undefined)
endif()

# ct_room(NAME SOURCES … MUTANTS … USES rooms… QT_PUBLIC modules… PRIVATE_LIBS targets…)
#
# A room is one static library called ct_<name>. It shows other rooms only its own folder, and sees
# only the rooms it names in USES; what it names in PRIVATE_LIBS stays inside.
#
# MUTANTS names those of its sources that carry planted bugs. They are compiled once more, as the
# objects ct_<name>_mutants, which tests/mutants puts in front of the room.
function(ct_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;MUTANTS;USES;QT_PUBLIC;PRIVATE_LIBS" ${ARGN})
    add_library(ct_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(ct_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(ct_${name} PUBLIC ${ROOM_QT_PUBLIC} PRIVATE ct_flags ${ROOM_PRIVATE_LIBS})
    foreach(room IN LISTS ROOM_USES)
        target_link_libraries(ct_${name} PUBLIC ct_${room})
    endforeach()
    if(CT_TESTS AND ROOM_MUTANTS)
        # Without the moc's part, which stays the room's: it would come with classes that have no
        # mutants, and their other half twice.
        add_library(ct_${name}_mutants OBJECT EXCLUDE_FROM_ALL ${ROOM_MUTANTS})
        set_target_properties(ct_${name}_mutants PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF
            EXPORT_COMPILE_COMMANDS OFF)
        target_compile_definitions(ct_${name}_mutants PRIVATE CT_MUTANTS)
        target_link_libraries(ct_${name}_mutants PRIVATE ct_${name} ct_flags ${ROOM_PRIVATE_LIBS})
    endif()
endfunction()

# ct_test(tst_name LIBS targets…): one QtTest program, one ctest entry.
function(ct_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LIBS" ${ARGN})
    if(NOT TEST_SOURCES)
        set(TEST_SOURCES ${name}.cpp)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests-bin)
    target_link_libraries(${name} PRIVATE ct_flags Qt6::Test ${TEST_LIBS})
    target_compile_definitions(${name} PRIVATE
        CT_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data" CT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        CT_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Kolkata;QT_LOGGING_RULES=;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/xdg")
endfunction()
