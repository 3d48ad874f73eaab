graph [
  directed 1
  node [ id 1 label "A" ]
  node [ id 99999999999999999999 label "B" ]
  edge [ source 1 target 99999999999999999999 ]
]
