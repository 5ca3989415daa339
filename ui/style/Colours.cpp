// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Colours.h"

#include "ui/style/Contrast.h"

namespace kluis::ui {

namespace {

Colours light()
{
    Colours colours;
    colours.window = QColor(0xf1, 0xf3, 0xf5);
    colours.sheet = Qt::white;
    colours.raised = QColor(0xf2, 0xf5, 0xf7);
    colours.text = QColor(0x1b, 0x1f, 0x24);
    colours.muted = QColor(0x56, 0x5e, 0x67);
    colours.off = QColor(0x8b, 0x93, 0x9c);
    colours.line = QColor(0xd6, 0xdb, 0xe0);
    colours.edge = QColor(0x7c, 0x85, 0x8e);
    colours.accent = QColor(0x1b, 0x69, 0x85);
    colours.onAccent = Qt::white;
    colours.link = QColor(0x16, 0x5d, 0x77);
    colours.focus = colours.accent;
    colours.problem = QColor(0xb3, 0x26, 0x1e);
    colours.danger = colours.problem;
    colours.onDanger = Qt::white;
    colours.warning = QColor(0x96, 0x46, 0x06);
    colours.success = QColor(0x1d, 0x6b, 0x37);
    colours.secrecy = QColor(0x7e, 0x3a, 0xa8);
    return colours;
}

Colours dark()
{
    Colours colours;
    colours.window = QColor(0x1b, 0x1f, 0x24);
    colours.sheet = QColor(0x24, 0x29, 0x2f);
    colours.raised = QColor(0x2b, 0x31, 0x38);
    colours.text = QColor(0xe9, 0xec, 0xef);
    colours.muted = QColor(0xb0, 0xb8, 0xc0);
    colours.off = QColor(0x84, 0x8d, 0x96);
    colours.line = QColor(0x3f, 0x47, 0x50);
    colours.edge = QColor(0x86, 0x90, 0x9a);
    colours.accent = QColor(0x1d, 0x70, 0x8e);
    colours.onAccent = Qt::white;
    colours.link = QColor(0x7c, 0xc8, 0xe4);
    colours.focus = colours.link;
    colours.problem = QColor(0xff, 0x9d, 0x94);
    colours.danger = QColor(0xb3, 0x26, 0x1e);
    colours.onDanger = Qt::white;
    colours.warning = QColor(0xf2, 0xb5, 0x6b);
    colours.success = QColor(0x86, 0xd3, 0x9d);
    colours.secrecy = QColor(0xcd, 0xa4, 0xec);
    return colours;
}

/// White on black, as the desktops' own themes of high contrast are.
QPalette blackAndWhite()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0xff, 0xff, 0x00));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0xa6, 0xa6, 0xa6));
    return palette;
}

} // namespace

Colours Colours::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::Dark:
        return dark();
    case Scheme::Contrast:
        break;
    }
    return ofContrast(blackAndWhite());
}

Colours Colours::ofContrast(const QPalette& own)
{
    Colours colours;
    colours.window = own.color(QPalette::Active, QPalette::Window);
    colours.text = own.color(QPalette::Active, QPalette::WindowText);
    colours.accent = own.color(QPalette::Active, QPalette::Highlight);
    colours.onAccent = own.color(QPalette::Active, QPalette::HighlightedText);
    colours.link = own.color(QPalette::Active, QPalette::Link);
    colours.off = own.color(QPalette::Disabled, QPalette::WindowText);
    colours.sheet = colours.raised = colours.danger = colours.window;
    colours.muted = colours.line = colours.edge = colours.text;
    colours.problem = colours.onDanger = colours.warning = colours.success = colours.secrecy = colours.text;
    colours.focus = colours.accent;
    return colours;
}

QPalette Colours::palette() const
{
    QPalette palette(text, window, sheet, line, edge, text, sheet);
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, window);
    set(QPalette::Base, sheet);
    set(QPalette::AlternateBase, raised);
    set(QPalette::ToolTipBase, sheet);
    set(QPalette::Button, laidOver(QColor(128, 128, 128, 18), sheet));
    set(QPalette::Midlight, line);
    set(QPalette::Mid, edge);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::BrightText, onDanger);
    set(QPalette::Link, link);
    set(QPalette::LinkVisited, link);
    set(QPalette::PlaceholderText, muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, text);
        palette.setColor(QPalette::Disabled, role, off);
    }
    return palette;
}

QColor Colours::tint(const QColor& colour) const
{
    QColor thin = colour;
    thin.setAlpha(colour == text ? 0 : 32); // colours that say nothing by themselves tint nothing
    return laidOver(thin, sheet);
}

QString Colours::fill(QString sheetText) const
{
    const std::pair<const char*, QColor> names[] = {
        {"@edge", edge},        {"@focus", focus},
        {"@off", off},          {"@problemTint", tint(problem)},
        {"@problem", problem},  {"@dangerText", onDanger},
        {"@danger", danger},    {"@warningTint", tint(warning)},
        {"@warning", warning},  {"@successTint", tint(success)},
        {"@success", success},  {"@informationTint", tint(link)},
        {"@information", link}, {"@secrecyTint", tint(secrecy)},
        {"@secrecy", secrecy},
    };
    for (const auto& [name, colour] : names) {
        sheetText.replace(QLatin1String(name), colour.name());
    }
    return sheetText;
}

} // namespace kluis::ui
