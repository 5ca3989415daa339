// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Workplace.h"

#include <QLocale>
#include <QMap>

namespace kluis::test {

/// Everything that the real client of one person can be asked for, by name of the place where it is shown, printed or
/// written: values as they are kept and as people read them. One thread.
class Surfaces {
public:
    /// \p role: the person's.
    Surfaces(Workplace& person, domain::Role role) : m_person(person), m_role(role) {}

    [[nodiscard]] QMap<QString, QString> all();
    /// What the finder says around what it finds.
    [[nodiscard]] QString found(const QString& text);

private:
    static constexpr int plenty = 10'000;

    static QLocale dutch();
    /// The value as it is kept, and as people read it.
    static QStringList read(const QString& fieldId, const QString& value);

    void add(const char* surface, const QStringList& texts);
    void add(const char* surface, const Error& error);
    template <typename T> bool has(const char* surface, const Result<T>& result)
    {
        if (!result) {
            add(surface, result.error());
        }
        return result.has_value();
    }

    // Of one dossier: Surfaces.cpp.
    void dossier(const DossierId& id);
    void view(const app::DossierView& view);
    void documents(const DossierId& id, const app::DossierView& view);
    void letters(const DossierId& id);
    void refusals(const DossierId& id);
    void addFolder(const char* surface, const QString& folder);
    // Of all the practice: PracticeSurfaces.cpp.
    void practice();
    void questions();
    void planning();
    void keeping();
    void office();
    void audit();
    void figures();
    void files();
    void handOver();

    Workplace& m_person;
    domain::Role m_role;
    QMap<QString, QString> m_all;
};

} // namespace kluis::test
