// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/weather/PacketLine.h"
#include "tests/weather/Worker.h"

#include <vector>

namespace kluis::test {

/// A practice with the real server, 500 dossiers of one employer, and four people at work: two of HR, a doctor and an
/// assistant, whose fields nobody else writes. Beside the people of HR and the doctors the other one is the witness. One
/// thread.
class Team {
public:
    Team();

    /// The server on the far side of \p line, or on loopback where there is none; certified for \p names there beside its
    /// address. False with a message.
    [[nodiscard]] bool begin(PacketLine* line = nullptr, int dossiers = 500,
                             const QStringList& names = {QStringLiteral("localhost")});
    [[nodiscard]] Practice& practice() { return m_practice; }
    [[nodiscard]] std::vector<std::unique_ptr<Worker>>& workers() { return m_workers; }
    [[nodiscard]] Worker& witnessOf(std::size_t worker) { return *m_workers.at(worker ^ 1U); }
    [[nodiscard]] Person& hr() { return m_hr; }
    [[nodiscard]] Person& hanna() { return m_hanna; } ///< hr()'s colleague and witness
    [[nodiscard]] Person& doctor() { return m_doctor; }

private:
    [[nodiscard]] bool importStaff(int dossiers);
    [[nodiscard]] bool startMedicalGroup();

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_hanna{m_practice, QStringLiteral("hanna"), QStringLiteral("hr")};
    Person m_doctor{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    Person m_anja{m_practice, QStringLiteral("anja"), QStringLiteral("doctor-assistant")};
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace kluis::test
