#pragma once
#include <sqlite3.h>

/* Called before the first connection: nobody asks how much memory SQLite holds, and counting it takes
   a lock with every piece. */
static inline void sqlite_count_no_memory(void) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
