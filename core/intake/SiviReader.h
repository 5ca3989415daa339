// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/IntakeReader.h"
#include "core/intake/SiviEmployees.h"
#include "core/intake/XmlTree.h"

#include <deque>

namespace kluis::intake {

/// Reads absence messages as SIVI's standard for employers and occupational-health services has them ("Verzuimmeldingen",
/// release 2022, and the releases from 2017 on, whose names are taken to be the same). One employment is one employee of
/// ours. What each element becomes says SiviEmployees. A message about several employers is read for the first: the
/// others are refused, because nothing in the file tells which employer here is meant. One thread.
class SiviReader final : public IntakeReader {
    Q_DECLARE_TR_FUNCTIONS(SiviReader)

public:
    /// \p device open for reading, outliving this. \p keepsSetAside: with its text, for somebody who may read it.
    explicit SiviReader(QIODevice& device, bool keepsSetAside = false, XmlLimits limits = {});

    /// \returns InvalidArgument when it is no such message, UnsupportedVersion for a release this does not know, or
    /// LimitExceeded.
    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] std::optional<Item> next() override;
    [[nodiscard]] const ImportReport& report() const override { return m_report; }

private:
    [[nodiscard]] Result<void> checkRelease();
    void readToNextPerson();
    void readEnvelope();
    void endWith(const QString& reason);
    void finish();

    XmlFeed m_feed;
    ImportReport m_report;
    SiviEmployees m_employees;
    std::deque<Item> m_ready;
    int m_employers = 0;
    bool m_ended = false;
};

} // namespace kluis::intake
