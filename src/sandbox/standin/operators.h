// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ct::standin {

//! True for the codes that the provider's document lists. The stand-in has a list of its own,
//! because a mistake in the counter's catalogue must show as a refused code, as it would outside.
bool isOperatorCode(QByteArrayView code);

} // namespace ct::standin
