// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace kluis::ui {

/// Which page of the help is about where the person is: the one table of it. GUI thread.
class HelpTopics {
public:
    /// Of the widget itself or what it stands in; of a window, where its keyboard is. Where that says nothing, of a part of the
    /// window that is seen.
    /// The first page where nothing is known.
    [[nodiscard]] static QString at(const QWidget* widget);
    /// By object name (parts of the dossier have the names of DossierScreen::reveal()) or by class, without its namespace.
    [[nodiscard]] static const QHash<QString, QString>& table();

    HelpTopics() = delete;
};

} // namespace kluis::ui
