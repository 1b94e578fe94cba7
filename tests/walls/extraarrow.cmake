# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by project() on behalf of checkcycle.cmake; the arrow is drawn when all rooms are there.
cmake_language(EVAL CODE "
    cmake_language(DEFER CALL target_link_libraries ${CT_ARROW_FROM} PUBLIC ${CT_ARROW_TO})")
