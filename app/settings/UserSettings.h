// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace kluis::app {

/// Which colours the window has.
enum class Appearance {
    System, ///< as the desktop has them, and when it changes, too
    Light,
    Dark,
    Contrast,
};

/// What holds for this program on this computer: as the organisation fixed it (ManagedSettings), else as the person chose
/// in `settings.ini` of the profile folder. Never a secret and never anything of a dossier. The engine's or the window's thread, one at a time.
class UserSettings {
public:
    explicit UserSettings(const QString& profileFolder);

    /// The language of what a person reads: as chosen, else the system's when it is Dutch or German, else English.
    [[nodiscard]] QLocale language() const;
    /// A code of WindowLanguage, or empty: as the system. What nobody can read counts as empty.
    [[nodiscard]] QString chosenLanguage() const;
    /// \p code: of WindowLanguage, or empty for the system's.
    void setLanguage(const QString& code);

    /// As chosen; what nobody can read counts as the system's.
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// How many minutes after locking the program starts afresh, so that nothing of before is left in its memory
    /// (SECURITY B3, hard lock). Medical roles: 30, or as chosen, from 0 to 30. Others: as chosen, else never (-1).
    [[nodiscard]] int hardLockMinutes(bool medical) const;
    /// After how many minutes without use the window locks: 10, medical roles 5, or sooner as the organisation says.
    [[nodiscard]] int idleLockMinutes(bool medical) const;

private:
    QString m_folder;
    QString m_file;
};

} // namespace kluis::app
