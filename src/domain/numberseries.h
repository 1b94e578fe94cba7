// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <QStringView>
#include <optional>

namespace ct {

//! The row under which the first owner of this number's series is sold today: a guess, and to be
//! called one, because every number may have been carried to another operator since. The series say
//! nothing about the circle.
//!
//! `number` is ten digits from 6 to 9 on, or the first five of them while it is being typed;
//! `service` Mobile or Postpaid. Empty for anything else, and where no row would be right: a series
//! that is not listed, a carrier that has closed. Old names (Telenor, Tata Docomo, …) are answered
//! by who has their customers now. From a table that is part of the program; takes no time worth
//! naming, on any thread.
std::optional<RowKey> operatorBySeries(QStringView number, Service service = Service::Mobile);

} // namespace ct
