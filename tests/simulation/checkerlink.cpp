// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkerlink.h"

#include <sys/wait.h>
#include <unistd.h>
#include <QFile>
#include <csignal>

namespace ct::sim {

CheckerLink::CheckerLink(const QString &script)
{
    int in[2];
    int out[2];
    if (::pipe(in) != 0 || ::pipe(out) != 0)
        return;
    const QByteArray path = QFile::encodeName(script);
    std::signal(SIGPIPE, SIG_IGN);
    m_child = ::fork();
    if (m_child == 0) {
        ::dup2(in[0], 0);
        ::dup2(out[1], 1);
        for (const int end : {in[0], in[1], out[0], out[1]})
            ::close(end);
        ::execlp("python3", "python3", "-EB", path.constData(), "--serve", nullptr);
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    m_in = in[1];
    m_out = out[0];
}

CheckerLink::~CheckerLink()
{
    if (m_in >= 0)
        ::close(m_in);
    if (m_out >= 0)
        ::close(m_out);
    if (m_child > 0)
        ::waitpid(m_child, nullptr, 0);
}

void CheckerLink::ask(const QString &dir)
{
    const QByteArray line = QFile::encodeName(dir) + '\n';
    if (::write(m_in, line.constData(), std::size_t(line.size())) == line.size())
        ++m_waiting;
}

QByteArray CheckerLink::answer()
{
    while (true) {
        const qsizetype end = m_read.indexOf('\n');
        if (end >= 0) {
            const QByteArray line = m_read.first(end);
            m_read.remove(0, end + 1);
            --m_waiting;
            return line;
        }
        char bytes[65536];
        const ssize_t got = ::read(m_out, bytes, sizeof bytes);
        if (got <= 0)
            return {};
        m_read.append(bytes, got);
    }
}

} // namespace ct::sim
