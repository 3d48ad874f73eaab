#ifndef SPIND_CGRAPHVIZ_SHIM_H
#define SPIND_CGRAPHVIZ_SHIM_H

#include <stddef.h>

// What became of a rendering.
typedef enum spind_graphviz_status {
  SPIND_GRAPHVIZ_OK = 0,
  SPIND_GRAPHVIZ_NO_CONTEXT = 1,
  SPIND_GRAPHVIZ_SYNTAX = 2,
  SPIND_GRAPHVIZ_LAYOUT = 3,
  SPIND_GRAPHVIZ_TOO_LARGE = 4,
  SPIND_GRAPHVIZ_RENDER = 5
} spind_graphviz_status;

// The largest picture that may be drawn; a limit of 0 does not hold.
typedef struct spind_graphviz_limits {
  double side_points;
  double side_pixels;
  double pixels;
} spind_graphviz_limits;

// The bytes of a picture, the size of its page, and what Graphviz had to say.
typedef struct spind_graphviz_output {
  char *bytes;
  size_t length;
  double width_points;
  double height_points;
  char *message;
} spind_graphviz_output;

// Lays out the graph with an engine and draws it in a format. `dot` ends with a zero byte.
//
// Graphviz keeps its state in global variables: two calls at a time crash, so the caller holds a
// lock of the whole process. Free the output in every case.
spind_graphviz_status spind_graphviz_render(const char *dot, const char *engine,
                                            const char *format, spind_graphviz_limits limits,
                                            spind_graphviz_output *output);

// Frees what a rendering has returned.
void spind_graphviz_free(spind_graphviz_output *output);

// The version of the library in use: "2.43.0".
const char *spind_graphviz_version(void);

#endif
