// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ct {

//! `bytes` as HTTP's "deflate" and "gzip" would have them.
QByteArray deflated(const QByteArray &bytes);
QByteArray gzipped(const QByteArray &bytes);

} // namespace ct
