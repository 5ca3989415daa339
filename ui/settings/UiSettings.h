// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kluis::ui {

/// How the person arranged the window, in `window.ini` of the profile folder: sizes and columns, nothing that was
/// typed and nothing of a dossier. Window's thread.
class UiSettings {
public:
    explicit UiSettings(const QString& profileFolder);
    [[nodiscard]] QByteArray value(const QString& name) const;
    void setValue(const QString& name, const QByteArray& value);

private:
    QString m_file;
};

} // namespace kluis::ui
