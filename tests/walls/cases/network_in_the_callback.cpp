// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: callback
// allowed in: provider
// refused with: QtNetwork/QNetworkReply: No such file
#ifdef CT_TRESPASS
#include <QtNetwork/QNetworkReply>
bool trespass(const QNetworkReply &reply)
{
    return reply.isFinished();
}
#endif
int placeholder();
