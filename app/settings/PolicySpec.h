// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QVariant>

namespace kluis::app {

/// Every setting that an administrator may fix. The order is that of the manual and of the templates.
enum class PolicyId {
    Language,
    Notices,
    ServerUrl,
    CaFile,
    ServerKeys,
    RequireStaple,
    RevokedFile,
    ProxyMode,
    ProxyHost,
    ProxyPort,
    PollSeconds,
    IdleLockMinutes,
    HardLockMinutes,
    ClipboardSeconds,
    MinimumPasswordLength,
    Printing,
    RequireDiskEncryption,
    CaptureProtection,
    CopyMedicalText,
    ScannerClamd,
    ScannerWhenAway,
    RemoveCaches,
};

/// What is known of one such setting: the one table from which the program reads policies, shows them, and writes the
/// templates for administrators (PolicyTemplates). Dutch and English stand here, German in PolicyGerman.cpp by the same
/// names, as a template holds them side by side (docs/decisions/0071, 0078). Value type of constants.
struct PolicySpec {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PolicySpec)

public:
    enum class Type {
        Switch, ///< 0 or 1
        Number, ///< least to most
        Word,   ///< one of \ref words
        Text,   ///< what \ref fits accepts
    };
    enum class Category {
        General,
        Network,
        Security,
        Documents
    };
    /// What people read.
    struct Text {
        const char* name;
        const char* explanation;
    };
    /// One word that may be chosen, and what people read for it.
    struct Choice {
        const char* word;
        const char* english;
        const char* dutch;
    };

    PolicyId id;
    const char* name; ///< in the registry, in a file and in a profile; never changed once released
    Category category;
    Type type;
    const char* since;   ///< the first version that reads it
    const char* example; ///< a value that fits, for templates
    const char* usual;   ///< what holds where nobody says anything; empty: it depends, the explanation says on what
    Text english;
    Text dutch;
    const char* file = ""; ///< of the profile folder, where a person's own choice lies; empty: there is none
    const char* key = "";  ///< its name there
    int least = 0;
    int most = 0;
    int mostMedical = 0; ///< medical roles never have more than this, whatever is fixed; 0: they are as all others
    QList<Choice> words{};
    bool (*fits)(const QString& text) = nullptr;
    /// It says whom the program speaks to. One that can't be read lets nothing out (docs/decisions/0089).
    bool guardsConnection = false;

    /// All, in order.
    [[nodiscard]] static const QList<PolicySpec>& all();
    [[nodiscard]] static const PolicySpec& of(PolicyId id);
    /// By name, whatever its capitals: the registry does not tell them apart. Null where there is none.
    [[nodiscard]] static const PolicySpec* named(const QString& name);
    [[nodiscard]] static QString categoryText(Category category, domain::Language language);
    [[nodiscard]] static QString categoryName(Category category); ///< "General": for programs

    /// What a person reads in that language.
    [[nodiscard]] Text text(domain::Language language) const;
    [[nodiscard]] QString choiceText(const Choice& choice, domain::Language language) const;

    /// A value as a source gave it, in its one form: trimmed, numbers without zeros in front, switches as 0 or 1.
    /// InvalidArgument with what it takes.
    [[nodiscard]] Result<QString> canonical(const QVariant& given) const;
    /// "0 to 30", "nl or en": for people.
    [[nodiscard]] QString range() const;

    // The German table, by name (PolicyGerman.cpp); empty where a name has none yet.
    [[nodiscard]] static Text german(const QString& name);
    [[nodiscard]] static QString germanWord(const QString& english);
};

} // namespace kluis::app
