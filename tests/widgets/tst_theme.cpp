// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme.h>

#include <QTest>
#include <cmath>

using namespace ct;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

//! Every look can be read: words against their ground, and edges against what they bound.
class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void contrast_isThatOfTheStandardsExamples();
    void words_standOutFromTheirGround_data();
    void words_standOutFromTheirGround();
    void edges_canBeSeen();
    void names_leadBack();
};

void tst_Theme::contrast_isThatOfTheStandardsExamples()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void tst_Theme::words_standOutFromTheirGround_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Appearance::Light << 4.5;
    QTest::newRow("dark") << Appearance::Dark << 4.5;
    QTest::newRow("high contrast") << Appearance::HighContrast << 7.0;
}

void tst_Theme::words_standOutFromTheirGround()
{
    QFETCH(Appearance, appearance);
    QFETCH(double, least);
    const Theme theme = Theme::of(appearance);
    const struct
    {
        const char *what;
        QColor words;
        QColor ground;
    } pairs[] = {
        {"text on a card", theme.text, theme.card},
        {"text on the page", theme.text, theme.page},
        {"text on a chosen row", theme.text, theme.accentSoft},
        {"text on a read-back", theme.text, theme.accentMist},
        {"text on a table head", theme.text, theme.raised},
        {"muted on a card", theme.muted, theme.card},
        {"muted on the page", theme.muted, theme.page},
        {"muted on a table head", theme.muted, theme.raised},
        {"a chosen chip", theme.accentDeep, theme.accentSoft},
        {"the main button", theme.onAccent, theme.accent},
        {"the rail", theme.railText, theme.rail},
        {"the rail's chosen page", theme.railStrong, theme.railChosen},
        {"the rail's keys", theme.railFaint, theme.rail},
        {"good", theme.good, theme.card},
        {"warn", theme.warn, theme.card},
        {"bad", theme.bad, theme.card},
        {"problem", theme.failed.text, theme.card},
        {"caution", theme.waiting.text, theme.card},
        {"success", theme.success.text, theme.success.back},
        {"waiting", theme.waiting.text, theme.waiting.back},
        {"failed", theme.failed.text, theme.failed.back},
        {"reversed", theme.reversed.text, theme.reversed.back},
        {"quiet", theme.quiet.text, theme.quiet.back},
        {"practice", theme.onAccent, theme.waiting.text},
    };
    for (const auto &pair : pairs) {
        const double seen = contrast(pair.words, pair.ground);
        QVERIFY2(seen >= least,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.what)).arg(seen)));
    }
}

// WCAG 2.1, 1.4.11 asks 3:1 of what is needed to find a control; here that is the focus.
void tst_Theme::edges_canBeSeen()
{
    for (const Appearance appearance :
         {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        const Theme theme = Theme::of(appearance);
        QVERIFY(contrast(theme.accent, theme.card) >= 3.0);
        QVERIFY(contrast(theme.faint, theme.card) >= 3.0);
        QVERIFY(contrast(theme.railMark, theme.rail) >= 3.0);
    }
    QVERIFY(contrast(Theme::highContrast().control, Theme::highContrast().card) >= 7.0);
}

void tst_Theme::names_leadBack()
{
    for (const Appearance appearance :
         {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        QCOMPARE(appearanceFromName(appearanceName(appearance)), appearance);
        QCOMPARE(Theme::of(appearance).appearance, appearance);
    }
    QVERIFY(!appearanceFromName(QStringLiteral("Dark")));
    QVERIFY(!appearanceFromName({}));
}

QTEST_GUILESS_MAIN(tst_Theme)
#include "tst_theme.moc"
