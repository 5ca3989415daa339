// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DiskScript.h"

#include <unistd.h>

namespace kluis::test {

void DiskScript::failAt(qsizetype index, Fault fault, qsizetype times)
{
    m_failFrom = index;
    m_fault = fault;
    m_failTimes = times;
}

bool DiskScript::nextIsShort() const
{
    return failing() && m_fault == Fault::ShortWrite;
}

std::optional<DiskScript::Fault> DiskScript::admit(DiskOperation operation)
{
    const bool fails = failing();
    ++m_count;
    if (!fails) {
        m_operations.append(std::move(operation));
        return {};
    }
    if (m_fault == Fault::Kill) {
        ::_exit(9);
    }
    return m_fault;
}

} // namespace kluis::test
