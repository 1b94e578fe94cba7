// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace ct {

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.text);
    palette.setColor(QPalette::ToolTipText, theme.card);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.hairline);
    palette.setColor(QPalette::Mid, theme.edge);
    palette.setColor(QPalette::Dark, theme.control);
    palette.setColor(QPalette::Shadow, theme.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

//! The sheet with %name% in the place of colours, so that every look shares it.
QString sheetTemplate()
{
    return QStringLiteral(R"(
QMenuBar { background: %card%; color: %text%; border-bottom: 1px solid %edge%; padding: 4px 6px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: %accentSoft%; color: %accentDeep%; }
QMenu { background: %card%; border: 1px solid %control%; padding: 5px; }
QMenu::item { padding: 7px 26px 7px 14px; border-radius: 5px; }
QMenu::item:selected { background: %accentSoft%; color: %accentDeep%; }
QMenu::item:disabled { color: %faint%; }
QMenu::separator { height: 1px; background: %hairline%; margin: 4px 8px; }
QToolTip { background: %text%; color: %card%; border: none; padding: 5px 8px; }
*[look="card"] { background: %card%; border: 1px solid %edge%; border-radius: 10px; }
QLabel[look="label"] { color: %muted%; font-weight: 600; font-size: 12px; }
QLabel[look="hint"] { color: %muted%; font-size: 12px; }
QLabel[look="muted"] { color: %muted%; }
QLabel[look="problem"] { color: %failedText%; font-size: 12px; font-weight: 600; }
QLabel[look="caution"] { color: %waitingText%; font-size: 12px; font-weight: 600; }
QLabel[look="good"] { color: %good%; font-size: 12px; font-weight: 600; }
QFrame[look="foot"] { background: %card%; border-top: 1px solid %edge%; }
QLabel[look="title"] { font-weight: 700; }
QLabel[look="sum"] { font-size: 17px; font-weight: 700; }
QLabel[look="figure"] { font-size: 22px; font-weight: 700; }
QLabel[look="figureGood"] { font-size: 22px; font-weight: 700; color: %good%; }
QToolButton[look="proof"] { border: none; color: %good%; font-size: 13px; padding: 0 6px; }
QToolButton[look="proofDiffers"] { border: none; color: %warn%; font-weight: 600;
    font-size: 13px; padding: 0 6px; }
QLabel[look="refused"] { background: %warn%; color: %onAccent%; font-weight: 600;
    padding: 5px 14px; }
QLabel[look="figureWaiting"] { font-size: 22px; font-weight: 700; color: %waitingText%; }
QLabel[look="keycap"] { background: %raised%; border: 1px solid %control%; border-bottom-width: 2px;
    border-radius: 4px; padding: 0 4px; font-size: 11px; color: %muted%; }
QLineEdit, QComboBox, QDateEdit, QSpinBox, QPlainTextEdit, QTextEdit { background: %card%;
    border: 1px solid %control%; border-radius: 8px; padding: 0 12px; font-size: 15px;
    selection-background-color: %accent%; selection-color: %onAccent%; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: 40px; }
QPlainTextEdit, QTextEdit { padding: 8px 10px; }
QLineEdit:hover, QComboBox:hover { border-color: %faint%; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus,
QTextEdit:focus { border: 2px solid %accent%; padding: 0 11px; }
QLineEdit:disabled, QComboBox:disabled { background: %raised%; color: %faint%; }
QLineEdit[look="huge"] { font-size: 26px; min-height: 50px; letter-spacing: 2px; }
QLineEdit[look="amount"] { font-size: 26px; font-weight: 600; min-height: 48px; }
QLineEdit[wrong="true"] { border-color: %bad%; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/%down%.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QComboBox QAbstractItemView { background: %card%; border: 1px solid %control%;
    selection-background-color: %accentSoft%; selection-color: %accentDeep%; outline: none; }
QPushButton { background: %card%; border: 1px solid %control%; border-radius: 8px; padding: 0 16px;
    min-height: 36px; font-weight: 600; color: %text%; }
QPushButton:hover { background: %raised%; border-color: %faint%; }
QPushButton:pressed { background: %hairline%; }
QPushButton:focus { border: 2px solid %accent%; padding: 0 15px; }
QPushButton:disabled { color: %faint%; background: %raised%; border-color: %edge%; }
QPushButton[look="primary"] { background: %accent%; border-color: %accent%; color: %onAccent%; }
QPushButton[look="primary"] { min-height: 50px; font-size: 17px; padding: 0 22px; }
QPushButton[look="primary"]:hover { background: %accentDeep%; }
QPushButton[look="primary"]:focus { border: 2px solid %text%; padding: 0 21px; }
QPushButton[look="primary"]:disabled { background: %page%; border-color: %edge%; color: %faint%; }
QPushButton[look="chip"] { border-radius: 14px; min-height: 26px; padding: 0 12px; font-size: 13px;
    font-weight: 400; }
QPushButton[look="chip"]:focus { padding: 0 11px; }
QPushButton[look="chip"]:checked { background: %accentSoft%; border-color: %accent%;
    color: %accentDeep%; font-weight: 600; }
QPushButton[look="small"] { min-height: 28px; padding: 0 12px; }
QPushButton[look="small"]:focus { padding: 0 11px; }
QPushButton[look="flat"] { border: 1px solid transparent; background: transparent; padding: 0 4px;
    min-height: 22px; font-weight: 400; font-size: 13px; }
QPushButton[look="flat"]:focus { border: 2px solid %accent%; padding: 0 3px; }
QPushButton[look="notice"] { background: %waitingBack%; border: 1px solid %waitingEdge%;
    border-radius: 8px; color: %waitingText%; font-weight: 600; font-size: 13px;
    min-height: 32px; padding: 0 12px; text-align: left; }
QPushButton[look="notice"]:focus { border: 2px solid %accent%; padding: 0 11px; }
QFrame[look="alert"] { background: %waitingBack%; border: 1px solid %waitingEdge%;
    border-radius: 8px; }
QFrame[look="alert"] QLabel { color: %waitingText%; font-weight: 600; font-size: 13px; }
QGroupBox { background: %card%; border: 1px solid %edge%; border-radius: 8px;
    margin-top: 24px; font-weight: 600; font-size: 13px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px 6px 2px;
    color: %muted%; }
QFrame[look="hold"] { background: %waitingBack%; border: none;
    border-bottom: 1px solid %waitingEdge%; }
QFrame[look="hold"] QLabel { color: %waitingText%; font-size: 13px; }
QFrame[look="hold"] QLabel[look="title"] { font-size: 15px; font-weight: 700; }
QPlainTextEdit[look="letter"] { background: %raised%; font-size: 12px; }
QRadioButton { spacing: 8px; min-height: 28px; }
QFrame[look="suggestion"] { background: %accentMist%; border: 1px solid %accentEdge%;
    border-radius: 8px; }
QFrame[look="readback"] { background: %accentMist%; border: 2px solid %accent%;
    border-radius: 10px; }
QFrame[look="readback"][ready="false"] { background: %raised%; border: 1px solid %edge%; }
QFrame[look="popup"] { background: %card%; border: 1px solid %control%; border-radius: 8px; }
QFrame[look="dashed"] { border: none; border-top: 1px dashed %control%; }
QFrame[look="rule"] { border: none; background: %hairline%; max-height: 1px; }
QAbstractItemView { background: %card%; border: none; outline: none;
    selection-background-color: %accentSoft%; selection-color: %text%; }
QHeaderView::section { background: %raised%; color: %muted%; border: none;
    border-bottom: 1px solid %edge%; padding: 7px 10px; font-size: 12px; font-weight: 600; }
QTableView { gridline-color: %hairline%; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: %control%; border-radius: 3px; min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: %control%; border-radius: 3px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }
QStatusBar { background: %card%; border-top: 1px solid %edge%; color: %muted%; }
QStatusBar::item { border: none; }
QLineEdit[look^="status"], QLineEdit[look^="balance"] { border: none; background: transparent;
    padding: 0; min-height: 20px; font-size: 13px; color: %muted%; }
QLineEdit[look="statusBad"] { color: %failedText%; font-weight: 600; }
QLineEdit[look="statusWait"] { color: %waitingText%; font-weight: 600; }
QLineEdit[look="balance"] { color: %good%; font-weight: 600; }
QLineEdit[look="balanceOld"] { color: %warn%; font-weight: 600; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 2px; }
QToolButton:hover { background: %accentSoft%; }
QToolButton:focus { border-color: %accent%; }
QLabel[look="corner"] { color: %muted%; font-size: 13px; padding: 4px 14px; }
QFrame[look="practiceBanner"] { background: %waitingText%; }
QLabel[look="practice"] { background: %waitingText%; color: %onAccent%; font-weight: 700;
    padding: 4px; letter-spacing: 1px; }
)");
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.page = QColor(0xeef1f5);
    theme.card = QColor(0xffffff);
    theme.edge = QColor(0xdde3ea);
    theme.hairline = QColor(0xeef1f5);
    theme.control = QColor(0xc3ccd8);
    theme.text = QColor(0x1b2430);
    theme.muted = QColor(0x5b6776);
    theme.faint = QColor(0x8a95a3);
    theme.accent = QColor(0x0f766e);
    theme.accentDeep = QColor(0x0b5a54);
    theme.onAccent = QColor(0xffffff);
    theme.accentSoft = QColor(0xe8f4f2);
    theme.accentMist = QColor(0xf2f8f7);
    theme.accentEdge = QColor(0xcfe5e2);
    theme.rail = QColor(0x14233b);
    theme.railChosen = QColor(0x1f3354);
    theme.railText = QColor(0xc8d3e3);
    theme.railStrong = QColor(0xffffff);
    theme.railFaint = QColor(0x8fa2bd);
    theme.railMark = QColor(0x4cc38a);
    theme.raised = QColor(0xf7f9fb);
    theme.good = QColor(0x0f6b46);
    theme.warn = QColor(0x8a5a00);
    theme.bad = QColor(0xb4232c);
    theme.success = {QColor(0xdff5ea), QColor(0x0f6b46)};
    theme.waiting = {QColor(0xfff1d6), QColor(0x8a5a00)};
    theme.failed = {QColor(0xfde4e4), QColor(0xa1222a)};
    theme.reversed = {QColor(0xe6e3fb), QColor(0x4632a8)};
    theme.quiet = {QColor(0xe9edf2), QColor(0x43505f)};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.appearance = Appearance::Dark;
    theme.page = QColor(0x12181f);
    theme.card = QColor(0x1b232c);
    theme.edge = QColor(0x2c3742);
    theme.hairline = QColor(0x26303a);
    theme.control = QColor(0x4a5765);
    theme.text = QColor(0xe8edf2);
    theme.muted = QColor(0xa9b5c2);
    theme.faint = QColor(0x8793a1);
    theme.accent = QColor(0x4fb8ae);
    theme.accentDeep = QColor(0x86d8d0);
    theme.onAccent = QColor(0x08211f);
    theme.accentSoft = QColor(0x1e3b3a);
    theme.accentMist = QColor(0x1a2b2e);
    theme.accentEdge = QColor(0x2e5553);
    theme.rail = QColor(0x0b1016);
    theme.railChosen = QColor(0x22303f);
    theme.railText = QColor(0xc8d3e3);
    theme.railStrong = QColor(0xffffff);
    theme.railFaint = QColor(0x8fa2bd);
    theme.railMark = QColor(0x4cc38a);
    theme.raised = QColor(0x222c36);
    theme.good = QColor(0x63cf9b);
    theme.warn = QColor(0xe9b75c);
    theme.bad = QColor(0xf0757c);
    theme.success = {QColor(0x143828), QColor(0x7fdcb0)};
    theme.waiting = {QColor(0x3d2f12), QColor(0xf2c775)};
    theme.failed = {QColor(0x43191d), QColor(0xf7a3a8)};
    theme.reversed = {QColor(0x2b2656), QColor(0xc3b9fb)};
    theme.quiet = {QColor(0x2a343f), QColor(0xc0cad5)};
    return theme;
}

Theme Theme::highContrast()
{
    Theme theme;
    theme.appearance = Appearance::HighContrast;
    const QColor black(0, 0, 0);
    const QColor white(0xffffff);
    const QColor yellow(0xffe500);
    theme.page = black;
    theme.card = black;
    theme.edge = white;
    theme.hairline = QColor(0x8c8c8c);
    theme.control = white;
    theme.text = white;
    theme.muted = QColor(0xe6e6e6);
    theme.faint = QColor(0xb8b8b8);
    theme.accent = yellow;
    theme.accentDeep = yellow;
    theme.onAccent = black;
    theme.accentSoft = QColor(0x33300a);
    theme.accentMist = QColor(0x141300);
    theme.accentEdge = yellow;
    theme.rail = black;
    theme.railChosen = QColor(0x33300a);
    theme.railText = white;
    theme.railStrong = white;
    theme.railFaint = QColor(0xd0d0d0);
    theme.railMark = yellow;
    theme.raised = QColor(0x1a1a1a);
    theme.good = QColor(0x7dffb2);
    theme.warn = QColor(0xffc44d);
    theme.bad = QColor(0xff9a9a);
    theme.success = {QColor(0x00331a), QColor(0x9dffc8)};
    theme.waiting = {QColor(0x332400), QColor(0xffd98a)};
    theme.failed = {QColor(0x3d0000), QColor(0xffc2c2)};
    theme.reversed = {QColor(0x1f1a4d), QColor(0xd9d2ff)};
    theme.quiet = {QColor(0x2b2b2b), white};
    return theme;
}

Theme Theme::of(Appearance appearance)
{
    switch (appearance) {
        case Appearance::Dark:
            return dark();
        case Appearance::HighContrast:
            return highContrast();
        case Appearance::Light:
            break;
    }
    return light();
}

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
        case Appearance::Dark:
            return QStringLiteral("dark");
        case Appearance::HighContrast:
            return QStringLiteral("high-contrast");
        case Appearance::Light:
            break;
    }
    return QStringLiteral("light");
}

std::optional<Appearance> appearanceFromName(const QString &name)
{
    for (const Appearance appearance :
         {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        if (name == appearanceName(appearance))
            return appearance;
    }
    return std::nullopt;
}

namespace {

//! The face without serifs of every script that the windows speak. Left to itself the system takes
//! one with serifs for some of them, and another for their bold.
QStringList families()
{
    QStringList families{QStringLiteral("Noto Sans")};
    for (const char *script : {"Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu",
                               "Kannada", "Malayalam"})
        families << QStringLiteral("Noto Sans ") + QLatin1String(script);
    return families << QStringLiteral("DejaVu Sans");
}

} // namespace

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(theme));

    QFont font(QStringLiteral("Noto Sans"));
    font.setFamilies(families());
    font.setPixelSize(14);
    application.setFont(font);

    const std::pair<const char16_t *, QColor> colours[] = {
        {u"%page%", theme.page},
        {u"%card%", theme.card},
        {u"%edge%", theme.edge},
        {u"%hairline%", theme.hairline},
        {u"%control%", theme.control},
        {u"%text%", theme.text},
        {u"%muted%", theme.muted},
        {u"%faint%", theme.faint},
        {u"%accent%", theme.accent},
        {u"%accentDeep%", theme.accentDeep},
        {u"%onAccent%", theme.onAccent},
        {u"%accentSoft%", theme.accentSoft},
        {u"%accentMist%", theme.accentMist},
        {u"%accentEdge%", theme.accentEdge},
        {u"%raised%", theme.raised},
        {u"%good%", theme.good},
        {u"%warn%", theme.warn},
        {u"%bad%", theme.bad},
        {u"%failedText%", theme.failed.text},
        {u"%waitingText%", theme.waiting.text},
        {u"%waitingBack%", theme.waiting.back},
        {u"%waitingEdge%", theme.appearance == Appearance::Light ? theme.waiting.back.darker(108)
                                                                 : theme.waiting.back.lighter(160)},
    };
    QString sheet = sheetTemplate();
    for (const auto &[name, colour] : colours)
        sheet.replace(QString::fromUtf16(name), colour.name());
    // The sheet draws a picture as it is, in its own colour.
    sheet.replace(QStringLiteral("%down%"), theme.appearance == Appearance::Light
                                                ? QStringLiteral("down")
                                                : QStringLiteral("down-light"));
    application.setStyleSheet(sheet);
}

void setLook(QWidget *widget, const char *look)
{
    const QByteArray wanted(look);
    if (widget->property("look").toByteArray() == wanted)
        return;
    widget->setProperty("look", QString::fromLatin1(wanted));
    // A property is not watched by the style sheet: where it was read already it is read again.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace ct
