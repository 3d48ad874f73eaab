graph [
  directed 1
  node [ id 1 label "&nothing; &#0; &#x110000;" ]
  node [ id 2 label "B" ]
  edge [ source 1 target 2 ]
]
