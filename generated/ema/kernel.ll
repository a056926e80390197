; generated from specs/ema.yaml by `make generated`: do not edit
; ema D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 6
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 7
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 8
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 11
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 15
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v48 = load ptr, ptr %v47, align 4
  %v49 = mul i64 %v2, 0
  %v50 = add i64 %v49, 0
  %v51 = getelementptr inbounds float, ptr %v48, i64 %v50
  %v52 = getelementptr inbounds i64, ptr %v1, i64 4
  %v53 = load i64, ptr %v52, align 8
  %v54 = icmp eq i64 %v53, 0
  br i1 %v54, label %b0, label %b1
b0:
  %v55 = icmp eq i64 %v2, 0
  br i1 %v55, label %b2, label %b3
b2:
  %v56 = add i64 0, 0
  %v57 = getelementptr inbounds float, ptr %v10, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fsub <8 x float> %v60, %v58
  %v62 = add i64 0, 0
  %v63 = getelementptr inbounds float, ptr %v26, i64 %v62
  %v64 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = add i64 0, 0
  %v67 = getelementptr inbounds float, ptr %v28, i64 %v66
  store <8 x float> %v61, ptr %v67, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v68 = icmp sgt i64 %v3, 1
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = mul i64 %v3, 1
  br label %b6
b6:
  %v72 = load atomic i64, ptr %v69 acquire, align 8
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b7, label %b8
b7:
  %v74 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b9, label %b10
b9:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 18
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b11, label %b12
b11:
  %v81 = add i64 %v7, 0
  %v82 = sdiv i64 %v81, 1
  %v83 = add i64 %v2, 1
  %v84 = mul i64 %v82, %v2
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, %v7
  %v88 = select i1 %v87, i64 %v86, i64 %v7
  %v89 = mul i64 %v82, %v83
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v7
  %v93 = select i1 %v92, i64 %v91, i64 %v7
  br label %b13
b13:
  %v94 = phi i64 [ %v88, %b11 ], [ %v105, %b14 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b14, label %b15
b14:
  %v96 = and i64 0, %v42
  %v97 = mul i64 %v96, %v7
  %v98 = add i64 %v97, %v94
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v18, i64 %v99
  %v101 = add i64 0, 0
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v103 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v104, ptr %v102, align 4
  %v105 = add nsw i64 %v94, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v106 = icmp sgt i64 %v3, 1
  br i1 %v106, label %b16, label %b17
b16:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v108 = atomicrmw add ptr %v107, i64 1 acq_rel
  %v109 = mul i64 %v3, 2
  br label %b18
b18:
  %v110 = load atomic i64, ptr %v107 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b19, label %b20
b19:
  %v112 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v113 = phi i64 [ 0, %b17 ], [ %v180, %b26 ]
  %v114 = icmp slt i64 %v113, %v5
  br i1 %v114, label %b22, label %b23
b22:
  %v115 = add i64 %v7, 0
  %v116 = sdiv i64 %v115, 1
  %v117 = add i64 %v2, 1
  %v118 = mul i64 %v116, %v2
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, %v7
  %v122 = select i1 %v121, i64 %v120, i64 %v7
  %v123 = mul i64 %v116, %v117
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, %v7
  %v127 = select i1 %v126, i64 %v125, i64 %v7
  br label %b24
b24:
  %v128 = phi i64 [ %v122, %b22 ], [ %v179, %b25 ]
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b25, label %b26
b25:
  %v130 = add i64 %v113, 0
  %v131 = and i64 %v130, %v38
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v128
  %v134 = mul i64 %v133, 1
  %v135 = getelementptr inbounds float, ptr %v14, i64 %v134
  %v136 = getelementptr inbounds float, ptr %v135, i64 0
  %v137 = load float, ptr %v136, align 4
  %v138 = fcmp oeq float %v137, 0x0000000000000000
  %v139 = select i1 %v138, float 0x3FF0000000000000, float 0x0000000000000000
  %v140 = add i64 %v113, 0
  %v141 = and i64 %v140, %v36
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v128
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v12, i64 %v144
  %v146 = add i64 %v113, 0
  %v147 = and i64 %v146, %v42
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v128
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v18, i64 %v150
  %v152 = add i64 %v113, 1
  %v153 = and i64 %v152, %v42
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v128
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v18, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v145, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v10, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fmul <8 x float> %v163, %v160
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v28, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v151, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fmul <8 x float> %v167, %v170
  %v172 = fadd <8 x float> %v164, %v171
  %v173 = insertelement <8 x float> poison, float %v139, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = fcmp une <8 x float> %v174, splat (float 0x0000000000000000)
  %v176 = select <8 x i1> %v175, <8 x float> %v160, <8 x float> %v172
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v157, i64 %v177
  store <8 x float> %v176, ptr %v178, align 4
  %v179 = add nsw i64 %v128, 1
  br label %b24
b26:
  %v180 = add nsw i64 %v113, 1
  br label %b21
b23:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b27, label %b28
b27:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = mul i64 %v3, 3
  br label %b29
b29:
  %v185 = load atomic i64, ptr %v182 acquire, align 8
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b30, label %b31
b30:
  %v187 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 6
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 7
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 8
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 11
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 15
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v48 = load ptr, ptr %v47, align 4
  %v49 = mul i64 %v2, 0
  %v50 = add i64 %v49, 0
  %v51 = getelementptr inbounds float, ptr %v48, i64 %v50
  br label %b0
b0:
  %v52 = phi i64 [ 0, %entry ], [ %v142, %b5 ]
  %v53 = icmp slt i64 %v52, %v5
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = sub i64 %v5, 1
  %v55 = sub i64 %v54, %v52
  %v56 = add i64 %v7, 0
  %v57 = sdiv i64 %v56, 1
  %v58 = add i64 %v2, 1
  %v59 = mul i64 %v57, %v2
  %v60 = sdiv i64 %v59, %v3
  %v61 = mul i64 %v60, 1
  %v62 = icmp slt i64 %v61, %v7
  %v63 = select i1 %v62, i64 %v61, i64 %v7
  %v64 = mul i64 %v57, %v58
  %v65 = sdiv i64 %v64, %v3
  %v66 = mul i64 %v65, 1
  %v67 = icmp slt i64 %v66, %v7
  %v68 = select i1 %v67, i64 %v66, i64 %v7
  br label %b3
b3:
  %v69 = phi i64 [ %v63, %b1 ], [ %v141, %b4 ]
  %v70 = icmp slt i64 %v69, %v68
  br i1 %v70, label %b4, label %b5
b4:
  %v71 = add i64 %v55, 1
  %v72 = and i64 %v71, 1
  %v73 = mul i64 %v72, %v7
  %v74 = add i64 %v73, %v69
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v20, i64 %v75
  %v77 = add i64 %v55, 0
  %v78 = and i64 %v77, %v40
  %v79 = mul i64 %v78, %v7
  %v80 = add i64 %v79, %v69
  %v81 = mul i64 %v80, 8
  %v82 = getelementptr inbounds float, ptr %v16, i64 %v81
  %v83 = add i64 %v55, 0
  %v84 = and i64 %v83, %v38
  %v85 = mul i64 %v84, %v7
  %v86 = add i64 %v85, %v69
  %v87 = mul i64 %v86, 1
  %v88 = getelementptr inbounds float, ptr %v14, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load float, ptr %v89, align 4
  %v91 = fcmp oeq float %v90, 0x0000000000000000
  %v92 = select i1 %v91, float 0x3FF0000000000000, float 0x0000000000000000
  %v93 = add i64 %v55, 0
  %v94 = and i64 %v93, %v46
  %v95 = mul i64 %v94, %v7
  %v96 = add i64 %v95, %v69
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr inbounds float, ptr %v30, i64 %v97
  %v99 = add i64 %v55, 0
  %v100 = and i64 %v99, 1
  %v101 = mul i64 %v100, %v7
  %v102 = add i64 %v101, %v69
  %v103 = mul i64 %v102, 8
  %v104 = getelementptr inbounds float, ptr %v20, i64 %v103
  %v105 = add i64 %v55, 0
  %v106 = and i64 %v105, %v44
  %v107 = mul i64 %v106, %v7
  %v108 = add i64 %v107, %v69
  %v109 = mul i64 %v108, 8
  %v110 = getelementptr inbounds float, ptr %v22, i64 %v109
  %v111 = add i64 0, 0
  %v112 = getelementptr inbounds float, ptr %v76, i64 %v111
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v82, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fadd <8 x float> %v113, %v116
  %v118 = insertelement <8 x float> poison, float %v92, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = fcmp une <8 x float> %v119, splat (float 0x0000000000000000)
  %v123 = select <8 x i1> %v122, <8 x float> %v121, <8 x float> %v117
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v28, i64 %v124
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fmul <8 x float> %v123, %v126
  %v128 = fcmp une <8 x float> %v119, splat (float 0x0000000000000000)
  %v129 = select <8 x i1> %v128, <8 x float> %v117, <8 x float> %v121
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v10, i64 %v130
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fmul <8 x float> %v123, %v132
  %v134 = fadd <8 x float> %v129, %v133
  %v135 = add i64 0, 0
  %v136 = getelementptr inbounds float, ptr %v98, i64 %v135
  store <8 x float> %v117, ptr %v136, align 4
  %v137 = add i64 0, 0
  %v138 = getelementptr inbounds float, ptr %v104, i64 %v137
  store <8 x float> %v127, ptr %v138, align 4
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v110, i64 %v139
  store <8 x float> %v134, ptr %v140, align 4
  %v141 = add nsw i64 %v69, 1
  br label %b3
b5:
  %v142 = add nsw i64 %v52, 1
  br label %b0
b2:
  %v143 = icmp sgt i64 %v3, 1
  br i1 %v143, label %b6, label %b7
b6:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v145 = atomicrmw add ptr %v144, i64 1 acq_rel
  %v146 = mul i64 %v3, 1
  br label %b8
b8:
  %v147 = load atomic i64, ptr %v144 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b9, label %b10
b9:
  %v149 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v150 = icmp eq i64 %v2, 0
  br i1 %v150, label %b11, label %b12
b11:
  br label %b13
b13:
  %v151 = phi i64 [ 0, %b11 ], [ %v186, %b18 ]
  %v152 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v185, %b18 ]
  %v153 = icmp slt i64 %v151, %v8
  br i1 %v153, label %b14, label %b15
b14:
  %v154 = add i64 %v151, 128
  %v155 = icmp slt i64 %v154, %v8
  %v156 = select i1 %v155, i64 %v154, i64 %v8
  br label %b16
b16:
  %v157 = phi i64 [ %v151, %b14 ], [ %v184, %b17 ]
  %v158 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v183, %b17 ]
  %v159 = icmp slt i64 %v157, %v156
  br i1 %v159, label %b17, label %b18
b17:
  %v160 = mul i64 %v157, 1
  %v161 = getelementptr inbounds float, ptr %v14, i64 %v160
  %v162 = getelementptr inbounds float, ptr %v161, i64 0
  %v163 = load float, ptr %v162, align 4
  %v164 = fcmp oeq float %v163, 0x0000000000000000
  %v165 = select i1 %v164, float 0x3FF0000000000000, float 0x0000000000000000
  %v166 = mul i64 %v157, 8
  %v167 = getelementptr inbounds float, ptr %v30, i64 %v166
  %v168 = mul i64 %v157, 8
  %v169 = getelementptr inbounds float, ptr %v12, i64 %v168
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v167, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v165, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = fcmp une <8 x float> %v174, splat (float 0x0000000000000000)
  %v178 = select <8 x i1> %v177, <8 x float> %v176, <8 x float> %v172
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v169, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fmul <8 x float> %v178, %v181
  %v183 = fadd <8 x float> %v158, %v182
  %v184 = add nsw i64 %v157, 1
  br label %b16
b18:
  %v185 = fadd <8 x float> %v152, %v158
  %v186 = add nsw i64 %v151, 128
  br label %b13
b15:
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v32, i64 %v187
  store <8 x float> %v152, ptr %v188, align 4
  br label %b12
b12:
  %v189 = icmp sgt i64 %v3, 1
  br i1 %v189, label %b19, label %b20
b19:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = mul i64 %v3, 2
  br label %b21
b21:
  %v193 = load atomic i64, ptr %v190 acquire, align 8
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b22, label %b23
b22:
  %v195 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v196 = icmp eq i64 %v2, 0
  br i1 %v196, label %b24, label %b25
b24:
  br label %b26
b26:
  %v197 = phi i64 [ 0, %b24 ], [ %v232, %b31 ]
  %v198 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v231, %b31 ]
  %v199 = icmp slt i64 %v197, %v8
  br i1 %v199, label %b27, label %b28
b27:
  %v200 = add i64 %v197, 128
  %v201 = icmp slt i64 %v200, %v8
  %v202 = select i1 %v201, i64 %v200, i64 %v8
  br label %b29
b29:
  %v203 = phi i64 [ %v197, %b27 ], [ %v230, %b30 ]
  %v204 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v229, %b30 ]
  %v205 = icmp slt i64 %v203, %v202
  br i1 %v205, label %b30, label %b31
b30:
  %v206 = mul i64 %v203, 1
  %v207 = getelementptr inbounds float, ptr %v14, i64 %v206
  %v208 = getelementptr inbounds float, ptr %v207, i64 0
  %v209 = load float, ptr %v208, align 4
  %v210 = fcmp oeq float %v209, 0x0000000000000000
  %v211 = select i1 %v210, float 0x3FF0000000000000, float 0x0000000000000000
  %v212 = mul i64 %v203, 8
  %v213 = getelementptr inbounds float, ptr %v30, i64 %v212
  %v214 = mul i64 %v203, 8
  %v215 = getelementptr inbounds float, ptr %v18, i64 %v214
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v213, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = insertelement <8 x float> poison, float %v211, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  %v221 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = fcmp une <8 x float> %v220, splat (float 0x0000000000000000)
  %v224 = select <8 x i1> %v223, <8 x float> %v222, <8 x float> %v218
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v215, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fmul <8 x float> %v224, %v227
  %v229 = fadd <8 x float> %v204, %v228
  %v230 = add nsw i64 %v203, 1
  br label %b29
b31:
  %v231 = fadd <8 x float> %v198, %v204
  %v232 = add nsw i64 %v197, 128
  br label %b26
b28:
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v34, i64 %v233
  store <8 x float> %v198, ptr %v234, align 4
  br label %b25
b25:
  %v235 = icmp sgt i64 %v3, 1
  br i1 %v235, label %b32, label %b33
b32:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v237 = atomicrmw add ptr %v236, i64 1 acq_rel
  %v238 = mul i64 %v3, 3
  br label %b34
b34:
  %v239 = load atomic i64, ptr %v236 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b35, label %b36
b35:
  %v241 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v242 = icmp eq i64 %v2, 0
  br i1 %v242, label %b37, label %b38
b37:
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v32, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v34, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fsub <8 x float> %v245, %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v24, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  br label %b38
b38:
  %v252 = icmp sgt i64 %v3, 1
  br i1 %v252, label %b39, label %b40
b39:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v254 = atomicrmw add ptr %v253, i64 1 acq_rel
  %v255 = mul i64 %v3, 4
  br label %b41
b41:
  %v256 = load atomic i64, ptr %v253 acquire, align 8
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b42, label %b43
b42:
  %v258 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
