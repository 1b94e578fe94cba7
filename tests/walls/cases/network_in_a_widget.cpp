// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: widgets
// allowed in: provider
// refused with: QNetworkAccessManager: No such file
#ifdef CT_TRESPASS
#include <QNetworkAccessManager>
QObject *trespass(QNetworkAccessManager &manager)
{
    return &manager;
}
#endif
int placeholder();
