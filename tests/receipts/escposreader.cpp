// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposreader.h"

#include <cstring>

namespace ct {

namespace {

//! Written from the printers' manuals and not from the product's encoder.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    ThermalPaper read()
    {
        while (m_at < m_bytes.size() && m_paper.fault.isEmpty()) {
            const qsizetype length = command();
            if (length == 0)
                break;
            if (m_at + length > m_bytes.size())
                return finish(false);
            m_at += length;
        }
        return finish(m_paper.fault.isEmpty() && m_at == m_bytes.size());
    }

private:
    ThermalPaper finish(bool whole)
    {
        m_paper.whole = whole;
        const int width = m_bytesPerLine * 8;
        const int height = m_bytesPerLine == 0 ? 0 : int(m_dots.size()) / m_bytesPerLine;
        QImage picture(width, height, QImage::Format_Mono);
        picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < height; ++y)
            std::memcpy(picture.scanLine(y), m_dots.constData() + qsizetype(y) * m_bytesPerLine,
                        std::size_t(m_bytesPerLine));
        m_paper.picture = picture;
        return m_paper;
    }

    int byte(qsizetype offset) const
    {
        return m_at + offset < m_bytes.size() ? int(uchar(m_bytes.at(m_at + offset))) : -1;
    }

    //! The length of the command here, with its effect noted; 0 where it is torn.
    qsizetype command()
    {
        const int lead = byte(0);
        const int name = byte(1);
        if (name < 0)
            return 0;
        if (lead == 0x1b && name == '@')
            return note('@', m_paper.resets, 2);
        if (lead == 0x1b && name == 'd' && byte(2) >= 0) {
            m_paper.order += 'd';
            m_paper.feeds += byte(2);
            return 3;
        }
        if (lead == 0x1b && name == 'p' && byte(4) >= 0)
            return byte(2) > 1 ? wrong() : note('p', m_paper.drawerPulses, 5);
        if (lead == 0x1d && name == 'V' && byte(2) >= 0)
            return byte(2) > 1 ? wrong() : note('V', m_paper.cuts, 3);
        if (lead == 0x1d && name == 'v')
            return byte(7) >= 0 ? band() : 0;
        const bool isTorn =
            (lead == 0x1b && (name == 'd' || name == 'p')) || (lead == 0x1d && name == 'V');
        return isTorn ? 0 : wrong();
    }

    qsizetype note(char letter, int &count, qsizetype length)
    {
        m_paper.order += letter;
        ++count;
        return length;
    }

    qsizetype wrong()
    {
        m_paper.fault = QStringLiteral("no command at byte %1: %2")
                            .arg(m_at)
                            .arg(QString::fromLatin1(m_bytes.mid(m_at, 8).toHex(' ')));
        return 0;
    }

    qsizetype band()
    {
        const int width = byte(4) + 256 * byte(5);
        const int lines = byte(6) + 256 * byte(7);
        if (byte(2) != '0' || byte(3) != 0 || width == 0 || lines == 0 ||
            (m_bytesPerLine != 0 && width != m_bytesPerLine))
            return wrong();
        m_bytesPerLine = width;
        m_paper.order += 'v';
        m_paper.bands << width * lines;
        // Of a torn band a printer prints the lines that it has got.
        const qsizetype there = std::min<qsizetype>(m_bytes.size() - m_at - 8, width * lines);
        m_dots += m_bytes.mid(m_at + 8, there / width * width);
        return 8 + qsizetype(width) * lines;
    }

    const QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_bytesPerLine = 0;
    QByteArray m_dots;
    ThermalPaper m_paper;
};

} // namespace

ThermalPaper readEscPos(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

} // namespace ct
