// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace kluis::app {

/// What a person chose for this program on this computer, in `settings.ini` of the profile folder. Never a secret and
/// never anything of a dossier. The engine's or the window's thread, one at a time.
class UserSettings {
public:
    explicit UserSettings(const QString& profileFolder);

    /// The language of what a person reads: as chosen, else the system's when it is Dutch, else English.
    [[nodiscard]] QLocale language() const;
    /// "nl", "en", or empty: as the system.
    [[nodiscard]] QString chosenLanguage() const;
    /// \p code: `nl`, `en`, or empty for the system's.
    void setLanguage(const QString& code);

    /// How many minutes after locking the program starts afresh, so that nothing of before is left in its memory
    /// (SECURITY B3, hard lock). Medical roles: 30, or as chosen, from 0 to 30. Others: as chosen, else never (-1).
    [[nodiscard]] int hardLockMinutes(bool medical) const;

private:
    QString m_file;
};

} // namespace kluis::app
