// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/retention/RetentionTerm.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

namespace kluis::retention {

/// What a practice decided about one term.
struct Choice {
    QString term;                    ///< Term::id
    int months = 0;                  ///< 0: as the catalogue says
    std::optional<Start> start = {}; ///< none: as the catalogue says, where its sources agree
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// The terms as this practice keeps them: the catalogue with the practice's choices over it. Value type.
class Policy {
    Q_DECLARE_TR_FUNCTIONS(kluis::retention::Policy)

public:
    static constexpr int mostMonths = 100 * 12;

    Policy() = default;
    /// A choice about a term nobody knows is passed over: a newer program's.
    explicit Policy(const QList<Choice>& choices);

    /// NotFound for an unknown term; InvalidArgument for a length beyond mostMonths and for a start no source names.
    [[nodiscard]] static Result<void> check(const Choice& choice);

    [[nodiscard]] int monthsOf(const Term& term) const;
    /// The starts that count: one where the sources agree or the practice chose, else both.
    [[nodiscard]] QList<Start> startsOf(const Term& term) const;
    [[nodiscard]] bool isChosen(const Term& term) const { return m_choices.contains(QString(term.id)); }
    friend bool operator==(const Policy&, const Policy&) = default;

private:
    QHash<QString, Choice> m_choices;
};

} // namespace kluis::retention
