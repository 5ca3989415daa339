// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace kluis::test {

/// What the tests of the tree are called, read from their sources: manuals that name one are held against it.
class TestNames {
public:
    /// Each test's class (`RouterTest`), each of its functions (`RouterTest::aDetailThatIsNoReasonStaysAtTheServer`), each fuzzer (`HeadersFuzz`).
    [[nodiscard]] static QSet<QString> all();
};

} // namespace kluis::test
