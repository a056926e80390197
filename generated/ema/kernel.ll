; generated from specs/ema.yaml by `make generated`: do not edit
; ema D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v47 = alloca i64, i64 1, align 8
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
  %v35 = getelementptr inbounds i64, ptr %v1, i64 7
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 8
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 9
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 10
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 12
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 16
  %v46 = load i64, ptr %v45, align 8
  store i64 0, ptr %v47, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v49 = load ptr, ptr %v48, align 4
  %v50 = mul i64 %v2, 0
  %v51 = add i64 %v50, 0
  %v52 = getelementptr inbounds float, ptr %v49, i64 %v51
  %v53 = getelementptr inbounds i64, ptr %v1, i64 4
  %v54 = load i64, ptr %v53, align 8
  %v55 = icmp eq i64 %v54, 0
  br i1 %v55, label %b0, label %b1
b0:
  %v56 = icmp eq i64 %v2, 0
  br i1 %v56, label %b2, label %b3
b2:
  %v57 = add i64 0, 0
  %v58 = getelementptr inbounds float, ptr %v10, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = fsub <8 x float> %v61, %v59
  %v63 = add i64 0, 0
  %v64 = getelementptr inbounds float, ptr %v26, i64 %v63
  %v65 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v66, ptr %v64, align 4
  %v67 = add i64 0, 0
  %v68 = getelementptr inbounds float, ptr %v28, i64 %v67
  store <8 x float> %v62, ptr %v68, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v69 = icmp sgt i64 %v3, 1
  br i1 %v69, label %b4, label %b5
b4:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v47, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v47, align 8
  %v74 = mul i64 %v3, %v73
  br label %b6
b6:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b7, label %b8
b7:
  %v77 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b9, label %b10
b9:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 19
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b11, label %b12
b11:
  %v84 = add i64 %v7, 0
  %v85 = sdiv i64 %v84, 1
  %v86 = add i64 %v2, 1
  %v87 = mul i64 %v85, %v2
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v7
  %v91 = select i1 %v90, i64 %v89, i64 %v7
  %v92 = mul i64 %v85, %v86
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, %v7
  %v96 = select i1 %v95, i64 %v94, i64 %v7
  br label %b13
b13:
  %v97 = phi i64 [ %v91, %b11 ], [ %v108, %b14 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b14, label %b15
b14:
  %v99 = and i64 0, %v42
  %v100 = mul i64 %v99, %v7
  %v101 = add i64 %v100, %v97
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v18, i64 %v102
  %v104 = add i64 0, 0
  %v105 = getelementptr inbounds float, ptr %v103, i64 %v104
  %v106 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v107, ptr %v105, align 4
  %v108 = add nsw i64 %v97, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b16, label %b17
b16:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v47, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v47, align 8
  %v114 = mul i64 %v3, %v113
  br label %b18
b18:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b19, label %b20
b19:
  %v117 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v118 = phi i64 [ 0, %b17 ], [ %v185, %b26 ]
  %v119 = icmp slt i64 %v118, %v5
  br i1 %v119, label %b22, label %b23
b22:
  %v120 = add i64 %v7, 0
  %v121 = sdiv i64 %v120, 1
  %v122 = add i64 %v2, 1
  %v123 = mul i64 %v121, %v2
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, %v7
  %v127 = select i1 %v126, i64 %v125, i64 %v7
  %v128 = mul i64 %v121, %v122
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, %v7
  %v132 = select i1 %v131, i64 %v130, i64 %v7
  br label %b24
b24:
  %v133 = phi i64 [ %v127, %b22 ], [ %v184, %b25 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b25, label %b26
b25:
  %v135 = add i64 %v118, 0
  %v136 = and i64 %v135, %v38
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v133
  %v139 = mul i64 %v138, 1
  %v140 = getelementptr inbounds float, ptr %v14, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load float, ptr %v141, align 4
  %v143 = fcmp oeq float %v142, 0x0000000000000000
  %v144 = select i1 %v143, float 0x3FF0000000000000, float 0x0000000000000000
  %v145 = add i64 %v118, 0
  %v146 = and i64 %v145, %v36
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v133
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v12, i64 %v149
  %v151 = add i64 %v118, 0
  %v152 = and i64 %v151, %v42
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v133
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v18, i64 %v155
  %v157 = add i64 %v118, 1
  %v158 = and i64 %v157, %v42
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v133
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v18, i64 %v161
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v150, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v10, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fmul <8 x float> %v168, %v165
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v28, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v156, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fmul <8 x float> %v172, %v175
  %v177 = fadd <8 x float> %v169, %v176
  %v178 = insertelement <8 x float> poison, float %v144, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = fcmp une <8 x float> %v179, splat (float 0x0000000000000000)
  %v181 = select <8 x i1> %v180, <8 x float> %v165, <8 x float> %v177
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v162, i64 %v182
  store <8 x float> %v181, ptr %v183, align 4
  %v184 = add nsw i64 %v133, 1
  br label %b24
b26:
  %v185 = add nsw i64 %v118, 1
  br label %b21
b23:
  %v186 = icmp sgt i64 %v3, 1
  br i1 %v186, label %b27, label %b28
b27:
  %v187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v188 = atomicrmw add ptr %v187, i64 1 acq_rel
  %v189 = load i64, ptr %v47, align 8
  %v190 = add i64 %v189, 1
  store i64 %v190, ptr %v47, align 8
  %v191 = mul i64 %v3, %v190
  br label %b29
b29:
  %v192 = load atomic i64, ptr %v187 acquire, align 8
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b30, label %b31
b30:
  %v194 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v47 = alloca i64, i64 1, align 8
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
  %v35 = getelementptr inbounds i64, ptr %v1, i64 7
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 8
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 9
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 10
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 12
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 16
  %v46 = load i64, ptr %v45, align 8
  store i64 0, ptr %v47, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v49 = load ptr, ptr %v48, align 4
  %v50 = mul i64 %v2, 0
  %v51 = add i64 %v50, 0
  %v52 = getelementptr inbounds float, ptr %v49, i64 %v51
  br label %b0
b0:
  %v53 = phi i64 [ 0, %entry ], [ %v143, %b5 ]
  %v54 = icmp slt i64 %v53, %v5
  br i1 %v54, label %b1, label %b2
b1:
  %v55 = sub i64 %v5, 1
  %v56 = sub i64 %v55, %v53
  %v57 = add i64 %v7, 0
  %v58 = sdiv i64 %v57, 1
  %v59 = add i64 %v2, 1
  %v60 = mul i64 %v58, %v2
  %v61 = sdiv i64 %v60, %v3
  %v62 = mul i64 %v61, 1
  %v63 = icmp slt i64 %v62, %v7
  %v64 = select i1 %v63, i64 %v62, i64 %v7
  %v65 = mul i64 %v58, %v59
  %v66 = sdiv i64 %v65, %v3
  %v67 = mul i64 %v66, 1
  %v68 = icmp slt i64 %v67, %v7
  %v69 = select i1 %v68, i64 %v67, i64 %v7
  br label %b3
b3:
  %v70 = phi i64 [ %v64, %b1 ], [ %v142, %b4 ]
  %v71 = icmp slt i64 %v70, %v69
  br i1 %v71, label %b4, label %b5
b4:
  %v72 = add i64 %v56, 1
  %v73 = and i64 %v72, 1
  %v74 = mul i64 %v73, %v7
  %v75 = add i64 %v74, %v70
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v20, i64 %v76
  %v78 = add i64 %v56, 0
  %v79 = and i64 %v78, %v40
  %v80 = mul i64 %v79, %v7
  %v81 = add i64 %v80, %v70
  %v82 = mul i64 %v81, 8
  %v83 = getelementptr inbounds float, ptr %v16, i64 %v82
  %v84 = add i64 %v56, 0
  %v85 = and i64 %v84, %v38
  %v86 = mul i64 %v85, %v7
  %v87 = add i64 %v86, %v70
  %v88 = mul i64 %v87, 1
  %v89 = getelementptr inbounds float, ptr %v14, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load float, ptr %v90, align 4
  %v92 = fcmp oeq float %v91, 0x0000000000000000
  %v93 = select i1 %v92, float 0x3FF0000000000000, float 0x0000000000000000
  %v94 = add i64 %v56, 0
  %v95 = and i64 %v94, %v46
  %v96 = mul i64 %v95, %v7
  %v97 = add i64 %v96, %v70
  %v98 = mul i64 %v97, 8
  %v99 = getelementptr inbounds float, ptr %v30, i64 %v98
  %v100 = add i64 %v56, 0
  %v101 = and i64 %v100, 1
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v70
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v20, i64 %v104
  %v106 = add i64 %v56, 0
  %v107 = and i64 %v106, %v44
  %v108 = mul i64 %v107, %v7
  %v109 = add i64 %v108, %v70
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v22, i64 %v110
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v77, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v83, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fadd <8 x float> %v114, %v117
  %v119 = insertelement <8 x float> poison, float %v93, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = fcmp une <8 x float> %v120, splat (float 0x0000000000000000)
  %v124 = select <8 x i1> %v123, <8 x float> %v122, <8 x float> %v118
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v28, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fmul <8 x float> %v124, %v127
  %v129 = fcmp une <8 x float> %v120, splat (float 0x0000000000000000)
  %v130 = select <8 x i1> %v129, <8 x float> %v118, <8 x float> %v122
  %v131 = add i64 0, 0
  %v132 = getelementptr inbounds float, ptr %v10, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fmul <8 x float> %v124, %v133
  %v135 = fadd <8 x float> %v130, %v134
  %v136 = add i64 0, 0
  %v137 = getelementptr inbounds float, ptr %v99, i64 %v136
  store <8 x float> %v118, ptr %v137, align 4
  %v138 = add i64 0, 0
  %v139 = getelementptr inbounds float, ptr %v105, i64 %v138
  store <8 x float> %v128, ptr %v139, align 4
  %v140 = add i64 0, 0
  %v141 = getelementptr inbounds float, ptr %v111, i64 %v140
  store <8 x float> %v135, ptr %v141, align 4
  %v142 = add nsw i64 %v70, 1
  br label %b3
b5:
  %v143 = add nsw i64 %v53, 1
  br label %b0
b2:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b6, label %b7
b6:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = load i64, ptr %v47, align 8
  %v148 = add i64 %v147, 1
  store i64 %v148, ptr %v47, align 8
  %v149 = mul i64 %v3, %v148
  br label %b8
b8:
  %v150 = load atomic i64, ptr %v145 acquire, align 8
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b9, label %b10
b9:
  %v152 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v153 = icmp eq i64 %v2, 0
  br i1 %v153, label %b11, label %b12
b11:
  br label %b13
b13:
  %v154 = phi i64 [ 0, %b11 ], [ %v189, %b18 ]
  %v155 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v188, %b18 ]
  %v156 = icmp slt i64 %v154, %v8
  br i1 %v156, label %b14, label %b15
b14:
  %v157 = add i64 %v154, 128
  %v158 = icmp slt i64 %v157, %v8
  %v159 = select i1 %v158, i64 %v157, i64 %v8
  br label %b16
b16:
  %v160 = phi i64 [ %v154, %b14 ], [ %v187, %b17 ]
  %v161 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v186, %b17 ]
  %v162 = icmp slt i64 %v160, %v159
  br i1 %v162, label %b17, label %b18
b17:
  %v163 = mul i64 %v160, 1
  %v164 = getelementptr inbounds float, ptr %v14, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load float, ptr %v165, align 4
  %v167 = fcmp oeq float %v166, 0x0000000000000000
  %v168 = select i1 %v167, float 0x3FF0000000000000, float 0x0000000000000000
  %v169 = mul i64 %v160, 8
  %v170 = getelementptr inbounds float, ptr %v30, i64 %v169
  %v171 = mul i64 %v160, 8
  %v172 = getelementptr inbounds float, ptr %v12, i64 %v171
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v170, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v168, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = fcmp une <8 x float> %v177, splat (float 0x0000000000000000)
  %v181 = select <8 x i1> %v180, <8 x float> %v179, <8 x float> %v175
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v172, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fmul <8 x float> %v181, %v184
  %v186 = fadd <8 x float> %v161, %v185
  %v187 = add nsw i64 %v160, 1
  br label %b16
b18:
  %v188 = fadd <8 x float> %v155, %v161
  %v189 = add nsw i64 %v154, 128
  br label %b13
b15:
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v32, i64 %v190
  store <8 x float> %v155, ptr %v191, align 4
  br label %b12
b12:
  %v192 = icmp sgt i64 %v3, 1
  br i1 %v192, label %b19, label %b20
b19:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v194 = atomicrmw add ptr %v193, i64 1 acq_rel
  %v195 = load i64, ptr %v47, align 8
  %v196 = add i64 %v195, 1
  store i64 %v196, ptr %v47, align 8
  %v197 = mul i64 %v3, %v196
  br label %b21
b21:
  %v198 = load atomic i64, ptr %v193 acquire, align 8
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b22, label %b23
b22:
  %v200 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v201 = icmp eq i64 %v2, 0
  br i1 %v201, label %b24, label %b25
b24:
  br label %b26
b26:
  %v202 = phi i64 [ 0, %b24 ], [ %v237, %b31 ]
  %v203 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v236, %b31 ]
  %v204 = icmp slt i64 %v202, %v8
  br i1 %v204, label %b27, label %b28
b27:
  %v205 = add i64 %v202, 128
  %v206 = icmp slt i64 %v205, %v8
  %v207 = select i1 %v206, i64 %v205, i64 %v8
  br label %b29
b29:
  %v208 = phi i64 [ %v202, %b27 ], [ %v235, %b30 ]
  %v209 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v234, %b30 ]
  %v210 = icmp slt i64 %v208, %v207
  br i1 %v210, label %b30, label %b31
b30:
  %v211 = mul i64 %v208, 1
  %v212 = getelementptr inbounds float, ptr %v14, i64 %v211
  %v213 = getelementptr inbounds float, ptr %v212, i64 0
  %v214 = load float, ptr %v213, align 4
  %v215 = fcmp oeq float %v214, 0x0000000000000000
  %v216 = select i1 %v215, float 0x3FF0000000000000, float 0x0000000000000000
  %v217 = mul i64 %v208, 8
  %v218 = getelementptr inbounds float, ptr %v30, i64 %v217
  %v219 = mul i64 %v208, 8
  %v220 = getelementptr inbounds float, ptr %v18, i64 %v219
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v218, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v216, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v227 = shufflevector <8 x float> %v226, <8 x float> poison, <8 x i32> zeroinitializer
  %v228 = fcmp une <8 x float> %v225, splat (float 0x0000000000000000)
  %v229 = select <8 x i1> %v228, <8 x float> %v227, <8 x float> %v223
  %v230 = add i64 0, 0
  %v231 = getelementptr inbounds float, ptr %v220, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fmul <8 x float> %v229, %v232
  %v234 = fadd <8 x float> %v209, %v233
  %v235 = add nsw i64 %v208, 1
  br label %b29
b31:
  %v236 = fadd <8 x float> %v203, %v209
  %v237 = add nsw i64 %v202, 128
  br label %b26
b28:
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v34, i64 %v238
  store <8 x float> %v203, ptr %v239, align 4
  br label %b25
b25:
  %v240 = icmp sgt i64 %v3, 1
  br i1 %v240, label %b32, label %b33
b32:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 3
  %v242 = atomicrmw add ptr %v241, i64 1 acq_rel
  %v243 = load i64, ptr %v47, align 8
  %v244 = add i64 %v243, 1
  store i64 %v244, ptr %v47, align 8
  %v245 = mul i64 %v3, %v244
  br label %b34
b34:
  %v246 = load atomic i64, ptr %v241 acquire, align 8
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b35, label %b36
b35:
  %v248 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v249 = icmp eq i64 %v2, 0
  br i1 %v249, label %b37, label %b38
b37:
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v32, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v34, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fsub <8 x float> %v252, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v24, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  br label %b38
b38:
  %v259 = icmp sgt i64 %v3, 1
  br i1 %v259, label %b39, label %b40
b39:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v261 = atomicrmw add ptr %v260, i64 1 acq_rel
  %v262 = load i64, ptr %v47, align 8
  %v263 = add i64 %v262, 1
  store i64 %v263, ptr %v47, align 8
  %v264 = mul i64 %v3, %v263
  br label %b41
b41:
  %v265 = load atomic i64, ptr %v260 acquire, align 8
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b42, label %b43
b42:
  %v267 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
