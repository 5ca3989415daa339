// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/PolicySource.h"
#include "app/settings/PolicySpec.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <optional>

namespace kluis::app {

/// What holds for a setting, and who said so: the machine's policy, else the user's, else the person's own choice in the
/// profile folder, else what was given when the program was installed, else what is usual. A policy that does not fit counts as none, and is a problem to be shown; a number of
/// the person's own that is too small or too large counts as the nearest that fits. Policies are read when it is made: make
/// it anew to see what changed. Any thread, one at a time.
class ManagedSettings {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ManagedSettings)

public:
    enum class Origin {
        MachinePolicy,
        UserPolicy,
        Person,
        Installation,
        Usual
    };
    struct Value {
        QString text; ///< empty: nobody said anything, and the program decides as the table's explanation says
        Origin origin = Origin::Usual;
        QString place; ///< where a policy stands; empty for the others

        [[nodiscard]] bool isManaged() const { return origin <= Origin::UserPolicy; }
    };
    struct Problem {
        QString name; ///< of the policy; empty where the place as a whole can't be used
        QString place;
        QString sentence; ///< what is wrong; never the value

        [[nodiscard]] QString subject() const; ///< what it is about, for people: name and place
    };

    /// \p profileFolder may be empty for what only policies set.
    explicit ManagedSettings(const QString& profileFolder, const QList<PolicyLayer>& layers = PolicySource::layers());

    [[nodiscard]] Value value(PolicyId id) const;
    /// The number that holds; nothing where nobody said one.
    [[nodiscard]] std::optional<int> number(PolicyId id) const;
    /// What an installation may say: where the server is and how people read. What restricts is a policy's.
    [[nodiscard]] static bool isInstallable(PolicyId id);
    [[nodiscard]] bool isManaged(PolicyId id) const { return m_fixed.contains(id); }
    /// Whether anything is.
    [[nodiscard]] bool isManaged() const { return !m_fixed.isEmpty(); }
    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }
    /// Why nothing may be sent to any server: a policy for the connection can't be read, or a place that may hold one. A
    /// sentence that names it and says what is to be done (docs/decisions/0089); empty: all can be read.
    [[nodiscard]] QString obstacle() const;

    /// Forbidden with a sentence that names the policy, where a person's choice would change nothing.
    [[nodiscard]] Result<void> mayChoose(PolicyId id) const;
    /// "machine-policy", "user-policy", "person", "installation", "default": for programs.
    [[nodiscard]] static QString word(Origin origin);
    /// For people, such as under a field; empty for what is not managed.
    [[nodiscard]] static QString managedBy(const Value& value);

private:
    void take(const PolicyLayer& layer);
    void takeInstallation(const PolicyLayer& layer);
    void settleProxy();

    QString m_folder;
    QHash<PolicyId, Value> m_fixed;
    QHash<PolicyId, QString> m_installed;
    QList<Problem> m_problems;
    std::optional<Problem> m_obstacle; ///< the first
};

} // namespace kluis::app
