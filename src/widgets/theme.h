// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <optional>

class QApplication;
class QWidget;

namespace ct {

//! The two colours of a pill or a banner.
struct Tint
{
    QColor back;
    QColor text;
};

//! How the windows look: what the shop chose for its light and its eyes.
enum class Appearance { Light, Dark, HighContrast };

//! "light", "dark" or "high-contrast", as the settings file has it.
QString appearanceName(Appearance appearance);
//! Empty where there is no such look.
std::optional<Appearance> appearanceFromName(const QString &name);

//! The colours of every window, by meaning. Each look is a function that fills the same table;
//! nothing else names a colour.
struct Theme
{
    QColor page; //!< behind the cards
    QColor card;
    QColor edge;     //!< border of a card
    QColor hairline; //!< between rows
    QColor control;  //!< border of inputs and buttons
    QColor text;
    QColor muted;
    QColor faint; //!< key names on tiles
    QColor accent;
    QColor accentDeep; //!< pressed, and key caps on accent
    QColor onAccent;
    QColor accentSoft; //!< chosen chips and rows
    QColor accentMist; //!< read-back and suggestion
    QColor accentEdge;
    QColor rail;
    QColor railChosen;
    QColor railText;
    QColor railStrong; //!< the chosen page
    QColor railFaint;
    QColor railMark;
    QColor raised; //!< table heads, key caps
    QColor good;   //!< balance, provider reachable
    QColor warn;
    QColor bad;
    Tint success;
    Tint waiting;
    Tint failed;
    Tint reversed;
    Tint quiet; //!< not sent, nothing happened

    Appearance appearance = Appearance::Light;

    static Theme light();
    //! For a dim shop: no surface brighter than its words.
    static Theme dark();
    //! Black, white and yellow: words at least 7:1 against their ground (WCAG 2.1, 1.4.6).
    static Theme highContrast();
    static Theme of(Appearance appearance);
};

//! Fusion, the palette, the font and the one style sheet of the program.
void applyTheme(QApplication &application, const Theme &theme);

//! Names how a widget looks ("card", "label", "hint", "keycap", …); the style sheet reads it.
void setLook(QWidget *widget, const char *look);

} // namespace ct
