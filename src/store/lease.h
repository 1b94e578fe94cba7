// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <result.h>

namespace ct {

//! The folder of the locks in a book's folder.
QString leaseFolder(const QString &bookFolder);

//! Takes the lock of a new attempt. Refused: a file of this name is there already.
Result<std::unique_ptr<SendLease>> takeLease(const QString &bookFolder, const OrderId &orderId);

//! Takes over the lock of an attempt whose process is gone; the pointer is empty where the process
//! is alive. The lock of a process that left no file behind counts as free.
Result<std::unique_ptr<SendLease>> inheritLease(const QString &bookFolder, const OrderId &orderId);

//! True while any process holds a lease in this book: restore and rebuild refuse then.
bool isAnyLeaseHeld(const QString &bookFolder);

} // namespace ct
