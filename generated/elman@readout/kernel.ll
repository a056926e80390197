; generated from specs/elman.yaml by `make generated`: do not edit
; elman@readout I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v427 = alloca float, i64 64, align 4
  %v511 = alloca float, i64 64, align 4
  %v779 = alloca float, i64 64, align 4
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
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 192
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = icmp eq i64 %v2, 0
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = add i64 0, 0
  %v78 = getelementptr inbounds float, ptr %v44, i64 %v77
  %v79 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v80, ptr %v78, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v81 = icmp sgt i64 %v3, 1
  br i1 %v81, label %b4, label %b5
b4:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v67, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v67, align 8
  %v86 = mul i64 %v3, %v85
  br label %b6
b6:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b7, label %b8
b7:
  %v89 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 4
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b9, label %b10
b9:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 27
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b11, label %b12
b11:
  %v96 = add i64 %v7, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, %v7
  %v103 = select i1 %v102, i64 %v101, i64 %v7
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  br label %b13
b13:
  %v109 = phi i64 [ %v103, %b11 ], [ %v120, %b14 ]
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b14, label %b15
b14:
  %v111 = and i64 0, %v58
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v109
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v26, i64 %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v115, i64 %v116
  %v118 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v119, ptr %v117, align 4
  %v120 = add nsw i64 %v109, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v121 = icmp sgt i64 %v3, 1
  br i1 %v121, label %b16, label %b17
b16:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v67, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v67, align 8
  %v126 = mul i64 %v3, %v125
  br label %b18
b18:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b19, label %b20
b19:
  %v129 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v130 = getelementptr inbounds float, ptr %v69, i64 0
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b21, label %b22
b21:
  %v134 = add i64 1, 0
  %v135 = sdiv i64 %v134, 1
  %v136 = add i64 %v2, 1
  %v137 = mul i64 %v135, %v2
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  %v142 = mul i64 %v135, %v136
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, 1
  %v146 = select i1 %v145, i64 %v144, i64 1
  %v147 = icmp slt i64 %v146, 1
  %v148 = select i1 %v147, i64 %v146, i64 1
  br label %b23
b23:
  %v149 = phi i64 [ %v141, %b21 ], [ %v264, %b35 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b24, label %b25
b24:
  %v151 = mul i64 %v149, 64
  %v152 = mul i64 %v149, 8
  %v153 = add i64 %v151, 0
  %v154 = add i64 %v152, 0
  %v155 = getelementptr inbounds float, ptr %v130, i64 %v153
  %v156 = sub i64 8, %v154
  %v157 = icmp slt i64 %v156, 0
  %v158 = select i1 %v157, i64 0, i64 %v156
  %v159 = icmp ult i64 %v158, 8
  %v160 = select i1 %v159, i64 %v158, i64 8
  %v161 = trunc i64 %v160 to i32
  %v162 = insertelement <8 x i32> poison, i32 %v161, i64 0
  %v163 = shufflevector <8 x i32> %v162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v164 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v163
  %v165 = mul i64 %v154, 8
  %v166 = add i64 0, %v165
  %v167 = getelementptr inbounds float, ptr %v12, i64 %v166
  %v168 = icmp sge i64 %v158, 8
  br i1 %v168, label %b26, label %b27
b26:
  br label %b28
b28:
  %v169 = phi i64 [ 0, %b26 ], [ %v243, %b29 ]
  %v170 = icmp slt i64 %v169, 8
  br i1 %v170, label %b29, label %b30
b29:
  %v171 = add i64 %v169, 0
  %v172 = getelementptr inbounds float, ptr %v167, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v169, 8
  %v175 = getelementptr inbounds float, ptr %v167, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v169, 16
  %v178 = getelementptr inbounds float, ptr %v167, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 %v169, 24
  %v181 = getelementptr inbounds float, ptr %v167, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = add i64 %v169, 32
  %v184 = getelementptr inbounds float, ptr %v167, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = add i64 %v169, 40
  %v187 = getelementptr inbounds float, ptr %v167, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 %v169, 48
  %v190 = getelementptr inbounds float, ptr %v167, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 %v169, 56
  %v193 = getelementptr inbounds float, ptr %v167, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v196 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v197 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v198 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v200 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v201 = shufflevector <8 x float> %v182, <8 x float> %v194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v202 = shufflevector <8 x float> %v182, <8 x float> %v194, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v203 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v204 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v205 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v206 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v208 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v210 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v203, <8 x float> %v205, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v212 = shufflevector <8 x float> %v203, <8 x float> %v205, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v214 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v215 = shufflevector <8 x float> %v207, <8 x float> %v209, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v216 = shufflevector <8 x float> %v207, <8 x float> %v209, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v217 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v218 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v219 = add i64 %v169, 0
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v155, i64 %v220
  store <8 x float> %v211, ptr %v221, align 4
  %v222 = add i64 %v169, 1
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v155, i64 %v223
  store <8 x float> %v212, ptr %v224, align 4
  %v225 = add i64 %v169, 2
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v155, i64 %v226
  store <8 x float> %v213, ptr %v227, align 4
  %v228 = add i64 %v169, 3
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v155, i64 %v229
  store <8 x float> %v214, ptr %v230, align 4
  %v231 = add i64 %v169, 4
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v155, i64 %v232
  store <8 x float> %v215, ptr %v233, align 4
  %v234 = add i64 %v169, 5
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v155, i64 %v235
  store <8 x float> %v216, ptr %v236, align 4
  %v237 = add i64 %v169, 6
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v155, i64 %v238
  store <8 x float> %v217, ptr %v239, align 4
  %v240 = add i64 %v169, 7
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v155, i64 %v241
  store <8 x float> %v218, ptr %v242, align 4
  %v243 = add nsw i64 %v169, 8
  br label %b28
b30:
  br label %b31
b31:
  %v244 = phi i64 [ 8, %b30 ], [ %v252, %b32 ]
  %v245 = icmp slt i64 %v244, 8
  br i1 %v245, label %b32, label %b33
b32:
  %v246 = mul i64 %v244, 1
  %v247 = getelementptr inbounds float, ptr %v167, i64 %v246
  %v248 = getelementptr float, ptr %v247, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v249 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v248, <8 x i1> %v164, <8 x float> zeroinitializer)
  %v250 = mul i64 %v244, 8
  %v251 = getelementptr inbounds float, ptr %v155, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v244, 1
  br label %b31
b33:
  br label %b27
b27:
  %v253 = icmp slt i64 %v158, 8
  br i1 %v253, label %b34, label %b35
b34:
  br label %b36
b36:
  %v254 = phi i64 [ 0, %b34 ], [ %v262, %b37 ]
  %v255 = icmp slt i64 %v254, 8
  br i1 %v255, label %b37, label %b38
b37:
  %v256 = mul i64 %v254, 1
  %v257 = getelementptr inbounds float, ptr %v167, i64 %v256
  %v258 = getelementptr float, ptr %v257, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v259 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v258, <8 x i1> %v164, <8 x float> zeroinitializer)
  %v260 = mul i64 %v254, 8
  %v261 = getelementptr inbounds float, ptr %v155, i64 %v260
  store <8 x float> %v259, ptr %v261, align 4
  %v262 = add nsw i64 %v254, 1
  br label %b36
b38:
  br label %b35
b35:
  %v263 = add i64 %v151, 64
  %v264 = add nsw i64 %v149, 1
  br label %b23
b25:
  br label %b22
b22:
  %v265 = icmp sgt i64 %v3, 1
  br i1 %v265, label %b39, label %b40
b39:
  %v266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v267 = atomicrmw add ptr %v266, i64 1 acq_rel
  %v268 = load i64, ptr %v67, align 8
  %v269 = add i64 %v268, 1
  store i64 %v269, ptr %v67, align 8
  %v270 = mul i64 %v3, %v269
  br label %b41
b41:
  %v271 = load atomic i64, ptr %v266 acquire, align 8
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b42, label %b43
b42:
  %v273 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v274 = getelementptr inbounds float, ptr %v69, i64 64
  %v275 = getelementptr inbounds i64, ptr %v1, i64 4
  %v276 = load i64, ptr %v275, align 8
  %v277 = icmp eq i64 %v276, 0
  br i1 %v277, label %b44, label %b45
b44:
  %v278 = add i64 1, 0
  %v279 = sdiv i64 %v278, 1
  %v280 = add i64 %v2, 1
  %v281 = mul i64 %v279, %v2
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, 1
  %v285 = select i1 %v284, i64 %v283, i64 1
  %v286 = mul i64 %v279, %v280
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, 1
  %v290 = select i1 %v289, i64 %v288, i64 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  br label %b46
b46:
  %v293 = phi i64 [ %v285, %b44 ], [ %v408, %b58 ]
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b47, label %b48
b47:
  %v295 = mul i64 %v293, 64
  %v296 = mul i64 %v293, 8
  %v297 = add i64 %v295, 0
  %v298 = add i64 %v296, 0
  %v299 = getelementptr inbounds float, ptr %v274, i64 %v297
  %v300 = sub i64 8, %v298
  %v301 = icmp slt i64 %v300, 0
  %v302 = select i1 %v301, i64 0, i64 %v300
  %v303 = icmp ult i64 %v302, 8
  %v304 = select i1 %v303, i64 %v302, i64 8
  %v305 = trunc i64 %v304 to i32
  %v306 = insertelement <8 x i32> poison, i32 %v305, i64 0
  %v307 = shufflevector <8 x i32> %v306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v307
  %v309 = mul i64 %v298, 8
  %v310 = add i64 0, %v309
  %v311 = getelementptr inbounds float, ptr %v14, i64 %v310
  %v312 = icmp sge i64 %v302, 8
  br i1 %v312, label %b49, label %b50
b49:
  br label %b51
b51:
  %v313 = phi i64 [ 0, %b49 ], [ %v387, %b52 ]
  %v314 = icmp slt i64 %v313, 8
  br i1 %v314, label %b52, label %b53
b52:
  %v315 = add i64 %v313, 0
  %v316 = getelementptr inbounds float, ptr %v311, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 %v313, 8
  %v319 = getelementptr inbounds float, ptr %v311, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 %v313, 16
  %v322 = getelementptr inbounds float, ptr %v311, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 %v313, 24
  %v325 = getelementptr inbounds float, ptr %v311, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v313, 32
  %v328 = getelementptr inbounds float, ptr %v311, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v313, 40
  %v331 = getelementptr inbounds float, ptr %v311, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v313, 48
  %v334 = getelementptr inbounds float, ptr %v311, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v313, 56
  %v337 = getelementptr inbounds float, ptr %v311, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v340 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v344 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v346 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v348 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v350 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v352 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v354 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v358 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v359 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v361 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v362 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v363 = add i64 %v313, 0
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v299, i64 %v364
  store <8 x float> %v355, ptr %v365, align 4
  %v366 = add i64 %v313, 1
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v299, i64 %v367
  store <8 x float> %v356, ptr %v368, align 4
  %v369 = add i64 %v313, 2
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v299, i64 %v370
  store <8 x float> %v357, ptr %v371, align 4
  %v372 = add i64 %v313, 3
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v299, i64 %v373
  store <8 x float> %v358, ptr %v374, align 4
  %v375 = add i64 %v313, 4
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v299, i64 %v376
  store <8 x float> %v359, ptr %v377, align 4
  %v378 = add i64 %v313, 5
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v299, i64 %v379
  store <8 x float> %v360, ptr %v380, align 4
  %v381 = add i64 %v313, 6
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v299, i64 %v382
  store <8 x float> %v361, ptr %v383, align 4
  %v384 = add i64 %v313, 7
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v299, i64 %v385
  store <8 x float> %v362, ptr %v386, align 4
  %v387 = add nsw i64 %v313, 8
  br label %b51
b53:
  br label %b54
b54:
  %v388 = phi i64 [ 8, %b53 ], [ %v396, %b55 ]
  %v389 = icmp slt i64 %v388, 8
  br i1 %v389, label %b55, label %b56
b55:
  %v390 = mul i64 %v388, 1
  %v391 = getelementptr inbounds float, ptr %v311, i64 %v390
  %v392 = getelementptr float, ptr %v391, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v393 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v392, <8 x i1> %v308, <8 x float> zeroinitializer)
  %v394 = mul i64 %v388, 8
  %v395 = getelementptr inbounds float, ptr %v299, i64 %v394
  store <8 x float> %v393, ptr %v395, align 4
  %v396 = add nsw i64 %v388, 1
  br label %b54
b56:
  br label %b50
b50:
  %v397 = icmp slt i64 %v302, 8
  br i1 %v397, label %b57, label %b58
b57:
  br label %b59
b59:
  %v398 = phi i64 [ 0, %b57 ], [ %v406, %b60 ]
  %v399 = icmp slt i64 %v398, 8
  br i1 %v399, label %b60, label %b61
b60:
  %v400 = mul i64 %v398, 1
  %v401 = getelementptr inbounds float, ptr %v311, i64 %v400
  %v402 = getelementptr float, ptr %v401, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v403 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v402, <8 x i1> %v308, <8 x float> zeroinitializer)
  %v404 = mul i64 %v398, 8
  %v405 = getelementptr inbounds float, ptr %v299, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v398, 1
  br label %b59
b61:
  br label %b58
b58:
  %v407 = add i64 %v295, 64
  %v408 = add nsw i64 %v293, 1
  br label %b46
b48:
  br label %b45
b45:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b62, label %b63
b62:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v67, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v67, align 8
  %v414 = mul i64 %v3, %v413
  br label %b64
b64:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b65, label %b66
b65:
  %v417 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 5
  %v419 = load i64, ptr %v418, align 8
  br label %b67
b67:
  %v420 = phi i64 [ 0, %b63 ], [ %v634, %b113 ]
  %v421 = icmp slt i64 %v420, %v5
  br i1 %v421, label %b68, label %b69
b68:
  %v422 = add i64 %v420, %v419
  %v423 = icmp slt i64 %v422, %v5
  %v424 = select i1 %v423, i64 %v422, i64 %v5
  %v425 = sub i64 %v424, %v420
  %v426 = mul i64 %v425, %v7
  %v428 = add i64 %v426, 0
  %v429 = sdiv i64 %v428, 1
  %v430 = add i64 %v2, 1
  %v431 = mul i64 %v429, %v2
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v426
  %v435 = select i1 %v434, i64 %v433, i64 %v426
  %v436 = mul i64 %v429, %v430
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v426
  %v440 = select i1 %v439, i64 %v438, i64 %v426
  %v441 = mul i64 %v420, %v7
  %v442 = add i64 %v435, %v441
  %v443 = add i64 %v440, %v441
  br label %b70
b70:
  %v444 = phi i64 [ %v442, %b68 ], [ %v499, %b75 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b71, label %b72
b71:
  %v446 = add i64 %v444, 96
  %v447 = icmp slt i64 %v446, %v443
  %v448 = select i1 %v447, i64 %v446, i64 %v443
  br label %b73
b73:
  %v449 = phi i64 [ 0, %b71 ], [ %v498, %b78 ]
  %v450 = icmp slt i64 %v449, 1
  br i1 %v450, label %b74, label %b75
b74:
  %v451 = sub i64 %v448, %v444
  %v452 = sub i64 8, 1
  %v453 = add i64 %v451, %v452
  %v454 = sdiv i64 %v453, 8
  br label %b76
b76:
  %v455 = phi i64 [ 0, %b74 ], [ %v497, %b83 ]
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b77, label %b78
b77:
  %v457 = mul i64 %v451, %v455
  %v458 = sdiv i64 %v457, %v454
  %v459 = add i64 %v444, %v458
  %v460 = add i64 %v455, 1
  %v461 = mul i64 %v451, %v460
  %v462 = sdiv i64 %v461, %v454
  %v463 = add i64 %v444, %v462
  %v464 = mul i64 %v449, 64
  %v465 = getelementptr inbounds float, ptr %v130, i64 %v464
  %v466 = sub i64 %v463, %v459
  %v467 = mul i64 %v459, 8
  %v468 = getelementptr inbounds float, ptr %v10, i64 %v467
  %v469 = getelementptr inbounds float, ptr %v468, i64 0
  %v470 = sub i64 %v466, 1
  %v471 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v470
  %v472 = load ptr, ptr %v471, align 4
  %v473 = icmp sgt i64 %v466, 0
  br i1 %v473, label %b79, label %b80
b79:
  call void %v472(ptr %v469, i64 8, ptr %v465, i64 8, ptr %v427)
  br label %b80
b80:
  %v474 = add i64 %v464, 64
  br label %b81
b81:
  %v475 = phi i64 [ %v459, %b80 ], [ %v496, %b86 ]
  %v476 = icmp slt i64 %v475, %v463
  br i1 %v476, label %b82, label %b83
b82:
  %v477 = sub i64 %v475, %v459
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v427, i64 %v478
  %v480 = mul i64 %v420, %v7
  %v481 = sub i64 %v475, %v480
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v46, i64 %v482
  br label %b84
b84:
  %v484 = phi i64 [ 0, %b82 ], [ %v495, %b85 ]
  %v485 = icmp slt i64 %v484, 1
  br i1 %v485, label %b85, label %b86
b85:
  %v486 = mul i64 %v449, 1
  %v487 = add i64 %v486, %v484
  %v488 = mul i64 %v487, 8
  %v489 = add i64 0, %v484
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v479, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 0, %v488
  %v494 = getelementptr inbounds float, ptr %v483, i64 %v493
  store <8 x float> %v492, ptr %v494, align 4
  %v495 = add nsw i64 %v484, 1
  br label %b84
b86:
  %v496 = add nsw i64 %v475, 1
  br label %b81
b83:
  %v497 = add nsw i64 %v455, 1
  br label %b76
b78:
  %v498 = add nsw i64 %v449, 1
  br label %b73
b75:
  %v499 = add nsw i64 %v444, 96
  br label %b70
b72:
  %v500 = icmp sgt i64 %v3, 1
  br i1 %v500, label %b87, label %b88
b87:
  %v501 = getelementptr inbounds i64, ptr %v1, i64 3
  %v502 = atomicrmw add ptr %v501, i64 1 acq_rel
  %v503 = load i64, ptr %v67, align 8
  %v504 = add i64 %v503, 1
  store i64 %v504, ptr %v67, align 8
  %v505 = mul i64 %v3, %v504
  br label %b89
b89:
  %v506 = load atomic i64, ptr %v501 acquire, align 8
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b90, label %b91
b90:
  %v508 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v509 = phi i64 [ %v420, %b88 ], [ %v624, %b97 ]
  %v510 = icmp slt i64 %v509, %v424
  br i1 %v510, label %b93, label %b94
b93:
  %v512 = add i64 %v7, 0
  %v513 = sdiv i64 %v512, 1
  %v514 = add i64 %v2, 1
  %v515 = mul i64 %v513, %v2
  %v516 = sdiv i64 %v515, %v3
  %v517 = mul i64 %v516, 1
  %v518 = icmp slt i64 %v517, %v7
  %v519 = select i1 %v518, i64 %v517, i64 %v7
  %v520 = mul i64 %v513, %v514
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 1
  %v523 = icmp slt i64 %v522, %v7
  %v524 = select i1 %v523, i64 %v522, i64 %v7
  br label %b95
b95:
  %v525 = phi i64 [ %v519, %b93 ], [ %v623, %b100 ]
  %v526 = icmp slt i64 %v525, %v524
  br i1 %v526, label %b96, label %b97
b96:
  %v527 = add i64 %v525, 96
  %v528 = icmp slt i64 %v527, %v524
  %v529 = select i1 %v528, i64 %v527, i64 %v524
  br label %b98
b98:
  %v530 = phi i64 [ 0, %b96 ], [ %v622, %b103 ]
  %v531 = icmp slt i64 %v530, 1
  br i1 %v531, label %b99, label %b100
b99:
  %v532 = sub i64 %v529, %v525
  %v533 = sub i64 8, 1
  %v534 = add i64 %v532, %v533
  %v535 = sdiv i64 %v534, 8
  br label %b101
b101:
  %v536 = phi i64 [ 0, %b99 ], [ %v621, %b108 ]
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b102, label %b103
b102:
  %v538 = mul i64 %v532, %v536
  %v539 = sdiv i64 %v538, %v535
  %v540 = add i64 %v525, %v539
  %v541 = add i64 %v536, 1
  %v542 = mul i64 %v532, %v541
  %v543 = sdiv i64 %v542, %v535
  %v544 = add i64 %v525, %v543
  %v545 = mul i64 %v530, 64
  %v546 = getelementptr inbounds float, ptr %v274, i64 %v545
  %v547 = sub i64 %v544, %v540
  %v548 = add i64 %v509, 0
  %v549 = and i64 %v548, %v58
  %v550 = mul i64 %v549, %v7
  %v551 = add i64 %v550, %v540
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v26, i64 %v552
  %v554 = getelementptr inbounds float, ptr %v553, i64 0
  %v555 = sub i64 %v547, 1
  %v556 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v555
  %v557 = load ptr, ptr %v556, align 4
  %v558 = icmp sgt i64 %v547, 0
  br i1 %v558, label %b104, label %b105
b104:
  call void %v557(ptr %v554, i64 8, ptr %v546, i64 8, ptr %v511)
  br label %b105
b105:
  %v559 = add i64 %v545, 64
  br label %b106
b106:
  %v560 = phi i64 [ %v540, %b105 ], [ %v620, %b111 ]
  %v561 = icmp slt i64 %v560, %v544
  br i1 %v561, label %b107, label %b108
b107:
  %v562 = sub i64 %v560, %v540
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v511, i64 %v563
  %v565 = add i64 %v509, 0
  %v566 = sub i64 %v565, %v420
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v560
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v46, i64 %v569
  %v571 = add i64 %v509, 1
  %v572 = and i64 %v571, %v58
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v560
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v26, i64 %v575
  br label %b109
b109:
  %v577 = phi i64 [ 0, %b107 ], [ %v619, %b110 ]
  %v578 = icmp slt i64 %v577, 1
  br i1 %v578, label %b110, label %b111
b110:
  %v579 = mul i64 %v530, 1
  %v580 = add i64 %v579, %v577
  %v581 = mul i64 %v580, 8
  %v582 = add i64 0, %v577
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v564, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 0, %v581
  %v587 = getelementptr inbounds float, ptr %v16, i64 %v586
  %v588 = load <8 x float>, ptr %v587, align 4
  %v589 = add i64 0, %v581
  %v590 = getelementptr inbounds float, ptr %v570, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = fadd <8 x float> %v591, %v585
  %v593 = fadd <8 x float> %v588, %v592
  %v594 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v593)
  %v595 = fcmp ogt <8 x float> %v594, splat (float 0x4023000000000000)
  %v596 = select <8 x i1> %v595, <8 x float> splat (float 0x4023000000000000), <8 x float> %v594
  %v597 = fadd <8 x float> %v596, %v596
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v599 = fsub <8 x float> %v598, splat (float 0x4168000000000000)
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v599, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v597)
  %v601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v599, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v600)
  %v602 = bitcast <8 x float> %v598 to <8 x i32>
  %v603 = fmul <8 x float> %v601, %v601
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v601, <8 x float> splat (float 0x3F81227F40000000))
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v604, <8 x float> %v601, <8 x float> splat (float 0x3FA5556740000000))
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> %v601, <8 x float> splat (float 0x3FC5554B00000000))
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v606, <8 x float> %v601, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> %v607, <8 x float> %v601)
  %v609 = shl <8 x i32> %v602, splat (i32 23)
  %v610 = add <8 x i32> %v609, splat (i32 1065353216)
  %v611 = bitcast <8 x i32> %v610 to <8 x float>
  %v612 = fsub <8 x float> %v611, splat (float 0x3FF0000000000000)
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> %v608, <8 x float> %v612)
  %v614 = fadd <8 x float> %v613, splat (float 0x4000000000000000)
  %v615 = fdiv <8 x float> %v613, %v614
  %v616 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v615, <8 x float> %v593)
  %v617 = add i64 0, %v581
  %v618 = getelementptr inbounds float, ptr %v576, i64 %v617
  store <8 x float> %v616, ptr %v618, align 4
  %v619 = add nsw i64 %v577, 1
  br label %b109
b111:
  %v620 = add nsw i64 %v560, 1
  br label %b106
b108:
  %v621 = add nsw i64 %v536, 1
  br label %b101
b103:
  %v622 = add nsw i64 %v530, 1
  br label %b98
b100:
  %v623 = add nsw i64 %v525, 96
  br label %b95
b97:
  %v624 = add nsw i64 %v509, 1
  br label %b92
b94:
  %v625 = icmp sgt i64 %v3, 1
  br i1 %v625, label %b112, label %b113
b112:
  %v626 = getelementptr inbounds i64, ptr %v1, i64 3
  %v627 = atomicrmw add ptr %v626, i64 1 acq_rel
  %v628 = load i64, ptr %v67, align 8
  %v629 = add i64 %v628, 1
  store i64 %v629, ptr %v67, align 8
  %v630 = mul i64 %v3, %v629
  br label %b114
b114:
  %v631 = load atomic i64, ptr %v626 acquire, align 8
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b115, label %b116
b115:
  %v633 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v634 = add nsw i64 %v420, %v419
  br label %b67
b69:
  %v635 = getelementptr inbounds float, ptr %v69, i64 128
  %v636 = getelementptr inbounds i64, ptr %v1, i64 4
  %v637 = load i64, ptr %v636, align 8
  %v638 = icmp eq i64 %v637, 0
  br i1 %v638, label %b117, label %b118
b117:
  %v639 = add i64 1, 0
  %v640 = sdiv i64 %v639, 1
  %v641 = add i64 %v2, 1
  %v642 = mul i64 %v640, %v2
  %v643 = sdiv i64 %v642, %v3
  %v644 = mul i64 %v643, 1
  %v645 = icmp slt i64 %v644, 1
  %v646 = select i1 %v645, i64 %v644, i64 1
  %v647 = mul i64 %v640, %v641
  %v648 = sdiv i64 %v647, %v3
  %v649 = mul i64 %v648, 1
  %v650 = icmp slt i64 %v649, 1
  %v651 = select i1 %v650, i64 %v649, i64 1
  %v652 = icmp slt i64 %v651, 1
  %v653 = select i1 %v652, i64 %v651, i64 1
  br label %b119
b119:
  %v654 = phi i64 [ %v646, %b117 ], [ %v769, %b131 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b120, label %b121
b120:
  %v656 = mul i64 %v654, 64
  %v657 = mul i64 %v654, 8
  %v658 = add i64 %v656, 0
  %v659 = add i64 %v657, 0
  %v660 = getelementptr inbounds float, ptr %v635, i64 %v658
  %v661 = sub i64 8, %v659
  %v662 = icmp slt i64 %v661, 0
  %v663 = select i1 %v662, i64 0, i64 %v661
  %v664 = icmp ult i64 %v663, 8
  %v665 = select i1 %v664, i64 %v663, i64 8
  %v666 = trunc i64 %v665 to i32
  %v667 = insertelement <8 x i32> poison, i32 %v666, i64 0
  %v668 = shufflevector <8 x i32> %v667, <8 x i32> poison, <8 x i32> zeroinitializer
  %v669 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v668
  %v670 = mul i64 %v659, 8
  %v671 = add i64 0, %v670
  %v672 = getelementptr inbounds float, ptr %v18, i64 %v671
  %v673 = icmp sge i64 %v663, 8
  br i1 %v673, label %b122, label %b123
b122:
  br label %b124
b124:
  %v674 = phi i64 [ 0, %b122 ], [ %v748, %b125 ]
  %v675 = icmp slt i64 %v674, 8
  br i1 %v675, label %b125, label %b126
b125:
  %v676 = add i64 %v674, 0
  %v677 = getelementptr inbounds float, ptr %v672, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = add i64 %v674, 8
  %v680 = getelementptr inbounds float, ptr %v672, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = add i64 %v674, 16
  %v683 = getelementptr inbounds float, ptr %v672, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 %v674, 24
  %v686 = getelementptr inbounds float, ptr %v672, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 %v674, 32
  %v689 = getelementptr inbounds float, ptr %v672, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = add i64 %v674, 40
  %v692 = getelementptr inbounds float, ptr %v672, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = add i64 %v674, 48
  %v695 = getelementptr inbounds float, ptr %v672, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 %v674, 56
  %v698 = getelementptr inbounds float, ptr %v672, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = shufflevector <8 x float> %v678, <8 x float> %v690, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v701 = shufflevector <8 x float> %v678, <8 x float> %v690, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v702 = shufflevector <8 x float> %v681, <8 x float> %v693, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v703 = shufflevector <8 x float> %v681, <8 x float> %v693, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v704 = shufflevector <8 x float> %v684, <8 x float> %v696, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v705 = shufflevector <8 x float> %v684, <8 x float> %v696, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v706 = shufflevector <8 x float> %v687, <8 x float> %v699, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v707 = shufflevector <8 x float> %v687, <8 x float> %v699, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v708 = shufflevector <8 x float> %v700, <8 x float> %v704, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v709 = shufflevector <8 x float> %v700, <8 x float> %v704, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v710 = shufflevector <8 x float> %v702, <8 x float> %v706, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v711 = shufflevector <8 x float> %v702, <8 x float> %v706, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v712 = shufflevector <8 x float> %v701, <8 x float> %v705, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v713 = shufflevector <8 x float> %v701, <8 x float> %v705, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v714 = shufflevector <8 x float> %v703, <8 x float> %v707, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v715 = shufflevector <8 x float> %v703, <8 x float> %v707, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v716 = shufflevector <8 x float> %v708, <8 x float> %v710, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v717 = shufflevector <8 x float> %v708, <8 x float> %v710, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v718 = shufflevector <8 x float> %v709, <8 x float> %v711, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v719 = shufflevector <8 x float> %v709, <8 x float> %v711, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v720 = shufflevector <8 x float> %v712, <8 x float> %v714, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v721 = shufflevector <8 x float> %v712, <8 x float> %v714, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v722 = shufflevector <8 x float> %v713, <8 x float> %v715, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v723 = shufflevector <8 x float> %v713, <8 x float> %v715, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v724 = add i64 %v674, 0
  %v725 = mul i64 %v724, 8
  %v726 = getelementptr inbounds float, ptr %v660, i64 %v725
  store <8 x float> %v716, ptr %v726, align 4
  %v727 = add i64 %v674, 1
  %v728 = mul i64 %v727, 8
  %v729 = getelementptr inbounds float, ptr %v660, i64 %v728
  store <8 x float> %v717, ptr %v729, align 4
  %v730 = add i64 %v674, 2
  %v731 = mul i64 %v730, 8
  %v732 = getelementptr inbounds float, ptr %v660, i64 %v731
  store <8 x float> %v718, ptr %v732, align 4
  %v733 = add i64 %v674, 3
  %v734 = mul i64 %v733, 8
  %v735 = getelementptr inbounds float, ptr %v660, i64 %v734
  store <8 x float> %v719, ptr %v735, align 4
  %v736 = add i64 %v674, 4
  %v737 = mul i64 %v736, 8
  %v738 = getelementptr inbounds float, ptr %v660, i64 %v737
  store <8 x float> %v720, ptr %v738, align 4
  %v739 = add i64 %v674, 5
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v660, i64 %v740
  store <8 x float> %v721, ptr %v741, align 4
  %v742 = add i64 %v674, 6
  %v743 = mul i64 %v742, 8
  %v744 = getelementptr inbounds float, ptr %v660, i64 %v743
  store <8 x float> %v722, ptr %v744, align 4
  %v745 = add i64 %v674, 7
  %v746 = mul i64 %v745, 8
  %v747 = getelementptr inbounds float, ptr %v660, i64 %v746
  store <8 x float> %v723, ptr %v747, align 4
  %v748 = add nsw i64 %v674, 8
  br label %b124
b126:
  br label %b127
b127:
  %v749 = phi i64 [ 8, %b126 ], [ %v757, %b128 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b128, label %b129
b128:
  %v751 = mul i64 %v749, 1
  %v752 = getelementptr inbounds float, ptr %v672, i64 %v751
  %v753 = getelementptr float, ptr %v752, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v754 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v753, <8 x i1> %v669, <8 x float> zeroinitializer)
  %v755 = mul i64 %v749, 8
  %v756 = getelementptr inbounds float, ptr %v660, i64 %v755
  store <8 x float> %v754, ptr %v756, align 4
  %v757 = add nsw i64 %v749, 1
  br label %b127
b129:
  br label %b123
b123:
  %v758 = icmp slt i64 %v663, 8
  br i1 %v758, label %b130, label %b131
b130:
  br label %b132
b132:
  %v759 = phi i64 [ 0, %b130 ], [ %v767, %b133 ]
  %v760 = icmp slt i64 %v759, 8
  br i1 %v760, label %b133, label %b134
b133:
  %v761 = mul i64 %v759, 1
  %v762 = getelementptr inbounds float, ptr %v672, i64 %v761
  %v763 = getelementptr float, ptr %v762, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v764 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v763, <8 x i1> %v669, <8 x float> zeroinitializer)
  %v765 = mul i64 %v759, 8
  %v766 = getelementptr inbounds float, ptr %v660, i64 %v765
  store <8 x float> %v764, ptr %v766, align 4
  %v767 = add nsw i64 %v759, 1
  br label %b132
b134:
  br label %b131
b131:
  %v768 = add i64 %v656, 64
  %v769 = add nsw i64 %v654, 1
  br label %b119
b121:
  br label %b118
b118:
  %v770 = icmp sgt i64 %v3, 1
  br i1 %v770, label %b135, label %b136
b135:
  %v771 = getelementptr inbounds i64, ptr %v1, i64 3
  %v772 = atomicrmw add ptr %v771, i64 1 acq_rel
  %v773 = load i64, ptr %v67, align 8
  %v774 = add i64 %v773, 1
  store i64 %v774, ptr %v67, align 8
  %v775 = mul i64 %v3, %v774
  br label %b137
b137:
  %v776 = load atomic i64, ptr %v771 acquire, align 8
  %v777 = icmp slt i64 %v776, %v775
  br i1 %v777, label %b138, label %b139
b138:
  %v778 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v780 = add i64 %v8, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v8
  %v787 = select i1 %v786, i64 %v785, i64 %v8
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, %v8
  %v792 = select i1 %v791, i64 %v790, i64 %v8
  br label %b140
b140:
  %v793 = phi i64 [ %v787, %b136 ], [ %v852, %b145 ]
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b141, label %b142
b141:
  %v795 = add i64 %v793, 96
  %v796 = icmp slt i64 %v795, %v792
  %v797 = select i1 %v796, i64 %v795, i64 %v792
  br label %b143
b143:
  %v798 = phi i64 [ 0, %b141 ], [ %v851, %b148 ]
  %v799 = icmp slt i64 %v798, 1
  br i1 %v799, label %b144, label %b145
b144:
  %v800 = sub i64 %v797, %v793
  %v801 = sub i64 8, 1
  %v802 = add i64 %v800, %v801
  %v803 = sdiv i64 %v802, 8
  br label %b146
b146:
  %v804 = phi i64 [ 0, %b144 ], [ %v850, %b153 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b147, label %b148
b147:
  %v806 = mul i64 %v800, %v804
  %v807 = sdiv i64 %v806, %v803
  %v808 = add i64 %v793, %v807
  %v809 = add i64 %v804, 1
  %v810 = mul i64 %v800, %v809
  %v811 = sdiv i64 %v810, %v803
  %v812 = add i64 %v793, %v811
  %v813 = mul i64 %v798, 64
  %v814 = getelementptr inbounds float, ptr %v635, i64 %v813
  %v815 = sub i64 %v812, %v808
  %v816 = mul i64 1, %v7
  %v817 = add i64 %v808, %v816
  %v818 = mul i64 %v817, 8
  %v819 = getelementptr inbounds float, ptr %v26, i64 %v818
  %v820 = getelementptr inbounds float, ptr %v819, i64 0
  %v821 = sub i64 %v815, 1
  %v822 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v821
  %v823 = load ptr, ptr %v822, align 4
  %v824 = icmp sgt i64 %v815, 0
  br i1 %v824, label %b149, label %b150
b149:
  call void %v823(ptr %v820, i64 8, ptr %v814, i64 8, ptr %v779)
  br label %b150
b150:
  %v825 = add i64 %v813, 64
  br label %b151
b151:
  %v826 = phi i64 [ %v808, %b150 ], [ %v849, %b156 ]
  %v827 = icmp slt i64 %v826, %v812
  br i1 %v827, label %b152, label %b153
b152:
  %v828 = sub i64 %v826, %v808
  %v829 = mul i64 %v828, 8
  %v830 = getelementptr inbounds float, ptr %v779, i64 %v829
  %v831 = mul i64 %v826, 8
  %v832 = getelementptr inbounds float, ptr %v30, i64 %v831
  br label %b154
b154:
  %v833 = phi i64 [ 0, %b152 ], [ %v848, %b155 ]
  %v834 = icmp slt i64 %v833, 1
  br i1 %v834, label %b155, label %b156
b155:
  %v835 = mul i64 %v798, 1
  %v836 = add i64 %v835, %v833
  %v837 = mul i64 %v836, 8
  %v838 = add i64 0, %v833
  %v839 = mul i64 %v838, 8
  %v840 = getelementptr inbounds float, ptr %v830, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = add i64 0, %v837
  %v843 = getelementptr inbounds float, ptr %v20, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = fadd <8 x float> %v841, %v844
  %v846 = add i64 0, %v837
  %v847 = getelementptr inbounds float, ptr %v832, i64 %v846
  store <8 x float> %v845, ptr %v847, align 4
  %v848 = add nsw i64 %v833, 1
  br label %b154
b156:
  %v849 = add nsw i64 %v826, 1
  br label %b151
b153:
  %v850 = add nsw i64 %v804, 1
  br label %b146
b148:
  %v851 = add nsw i64 %v798, 1
  br label %b143
b145:
  %v852 = add nsw i64 %v793, 96
  br label %b140
b142:
  %v853 = icmp sgt i64 %v3, 1
  br i1 %v853, label %b157, label %b158
b157:
  %v854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v855 = atomicrmw add ptr %v854, i64 1 acq_rel
  %v856 = load i64, ptr %v67, align 8
  %v857 = add i64 %v856, 1
  store i64 %v857, ptr %v67, align 8
  %v858 = mul i64 %v3, %v857
  br label %b159
b159:
  %v859 = load atomic i64, ptr %v854 acquire, align 8
  %v860 = icmp slt i64 %v859, %v858
  br i1 %v860, label %b160, label %b161
b160:
  %v861 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v130 = alloca float, i64 64, align 4
  %v335 = alloca float, i64 64, align 4
  %v478 = alloca float, i64 64, align 4
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
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 15360
  %v71 = add i64 %v70, 192
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v69, i64 0
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = add i64 1, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  br label %b2
b2:
  %v92 = phi i64 [ %v84, %b0 ], [ %v120, %b7 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b3, label %b4
b3:
  %v94 = mul i64 %v92, 64
  %v95 = mul i64 %v92, 8
  %v96 = add i64 %v94, 0
  %v97 = add i64 %v95, 0
  %v98 = getelementptr inbounds float, ptr %v73, i64 %v96
  %v99 = sub i64 8, %v97
  %v100 = icmp slt i64 %v99, 0
  %v101 = select i1 %v100, i64 0, i64 %v99
  %v102 = icmp ult i64 %v101, 8
  %v103 = select i1 %v102, i64 %v101, i64 8
  %v104 = trunc i64 %v103 to i32
  %v105 = insertelement <8 x i32> poison, i32 %v104, i64 0
  %v106 = shufflevector <8 x i32> %v105, <8 x i32> poison, <8 x i32> zeroinitializer
  %v107 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v106
  %v108 = mul i64 %v97, 1
  %v109 = add i64 0, %v108
  %v110 = getelementptr inbounds float, ptr %v18, i64 %v109
  br label %b5
b5:
  %v111 = phi i64 [ 0, %b3 ], [ %v118, %b6 ]
  %v112 = icmp slt i64 %v111, 8
  br i1 %v112, label %b6, label %b7
b6:
  %v113 = mul i64 %v111, 8
  %v114 = getelementptr inbounds float, ptr %v110, i64 %v113
  %v115 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v114, <8 x i1> %v107, <8 x float> zeroinitializer)
  %v116 = mul i64 %v111, 8
  %v117 = getelementptr inbounds float, ptr %v98, i64 %v116
  store <8 x float> %v115, ptr %v117, align 4
  %v118 = add nsw i64 %v111, 1
  br label %b5
b7:
  %v119 = add i64 %v94, 64
  %v120 = add nsw i64 %v92, 1
  br label %b2
b4:
  br label %b1
b1:
  %v121 = icmp sgt i64 %v3, 1
  br i1 %v121, label %b8, label %b9
b8:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v67, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v67, align 8
  %v126 = mul i64 %v3, %v125
  br label %b10
b10:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b11, label %b12
b11:
  %v129 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v131 = add i64 %v8, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v8
  %v138 = select i1 %v137, i64 %v136, i64 %v8
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v8
  %v143 = select i1 %v142, i64 %v141, i64 %v8
  br label %b13
b13:
  %v144 = phi i64 [ %v138, %b9 ], [ %v197, %b18 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b14, label %b15
b14:
  %v146 = add i64 %v144, 96
  %v147 = icmp slt i64 %v146, %v143
  %v148 = select i1 %v147, i64 %v146, i64 %v143
  br label %b16
b16:
  %v149 = phi i64 [ 0, %b14 ], [ %v196, %b21 ]
  %v150 = icmp slt i64 %v149, 1
  br i1 %v150, label %b17, label %b18
b17:
  %v151 = sub i64 %v148, %v144
  %v152 = sub i64 8, 1
  %v153 = add i64 %v151, %v152
  %v154 = sdiv i64 %v153, 8
  br label %b19
b19:
  %v155 = phi i64 [ 0, %b17 ], [ %v195, %b26 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b20, label %b21
b20:
  %v157 = mul i64 %v151, %v155
  %v158 = sdiv i64 %v157, %v154
  %v159 = add i64 %v144, %v158
  %v160 = add i64 %v155, 1
  %v161 = mul i64 %v151, %v160
  %v162 = sdiv i64 %v161, %v154
  %v163 = add i64 %v144, %v162
  %v164 = mul i64 %v149, 64
  %v165 = getelementptr inbounds float, ptr %v73, i64 %v164
  %v166 = sub i64 %v163, %v159
  %v167 = mul i64 %v159, 8
  %v168 = getelementptr inbounds float, ptr %v22, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = sub i64 %v166, 1
  %v171 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v170
  %v172 = load ptr, ptr %v171, align 4
  %v173 = icmp sgt i64 %v166, 0
  br i1 %v173, label %b22, label %b23
b22:
  call void %v172(ptr %v169, i64 8, ptr %v165, i64 8, ptr %v130)
  br label %b23
b23:
  %v174 = add i64 %v164, 64
  br label %b24
b24:
  %v175 = phi i64 [ %v159, %b23 ], [ %v194, %b29 ]
  %v176 = icmp slt i64 %v175, %v163
  br i1 %v176, label %b25, label %b26
b25:
  %v177 = sub i64 %v175, %v159
  %v178 = mul i64 %v177, 8
  %v179 = getelementptr inbounds float, ptr %v130, i64 %v178
  %v180 = mul i64 %v175, 8
  %v181 = getelementptr inbounds float, ptr %v48, i64 %v180
  br label %b27
b27:
  %v182 = phi i64 [ 0, %b25 ], [ %v193, %b28 ]
  %v183 = icmp slt i64 %v182, 1
  br i1 %v183, label %b28, label %b29
b28:
  %v184 = mul i64 %v149, 1
  %v185 = add i64 %v184, %v182
  %v186 = mul i64 %v185, 8
  %v187 = add i64 0, %v182
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v179, i64 %v188
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = add i64 0, %v186
  %v192 = getelementptr inbounds float, ptr %v181, i64 %v191
  store <8 x float> %v190, ptr %v192, align 4
  %v193 = add nsw i64 %v182, 1
  br label %b27
b29:
  %v194 = add nsw i64 %v175, 1
  br label %b24
b26:
  %v195 = add nsw i64 %v155, 1
  br label %b19
b21:
  %v196 = add nsw i64 %v149, 1
  br label %b16
b18:
  %v197 = add nsw i64 %v144, 96
  br label %b13
b15:
  %v198 = icmp sgt i64 %v3, 1
  br i1 %v198, label %b30, label %b31
b30:
  %v199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v200 = atomicrmw add ptr %v199, i64 1 acq_rel
  %v201 = load i64, ptr %v67, align 8
  %v202 = add i64 %v201, 1
  store i64 %v202, ptr %v67, align 8
  %v203 = mul i64 %v3, %v202
  br label %b32
b32:
  %v204 = load atomic i64, ptr %v199 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b33, label %b34
b33:
  %v206 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v207 = getelementptr inbounds float, ptr %v69, i64 64
  %v208 = getelementptr inbounds i64, ptr %v1, i64 4
  %v209 = load i64, ptr %v208, align 8
  %v210 = icmp eq i64 %v209, 0
  br i1 %v210, label %b35, label %b36
b35:
  %v211 = add i64 1, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  %v224 = icmp slt i64 %v223, 1
  %v225 = select i1 %v224, i64 %v223, i64 1
  br label %b37
b37:
  %v226 = phi i64 [ %v218, %b35 ], [ %v254, %b42 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b38, label %b39
b38:
  %v228 = mul i64 %v226, 64
  %v229 = mul i64 %v226, 8
  %v230 = add i64 %v228, 0
  %v231 = add i64 %v229, 0
  %v232 = getelementptr inbounds float, ptr %v207, i64 %v230
  %v233 = sub i64 8, %v231
  %v234 = icmp slt i64 %v233, 0
  %v235 = select i1 %v234, i64 0, i64 %v233
  %v236 = icmp ult i64 %v235, 8
  %v237 = select i1 %v236, i64 %v235, i64 8
  %v238 = trunc i64 %v237 to i32
  %v239 = insertelement <8 x i32> poison, i32 %v238, i64 0
  %v240 = shufflevector <8 x i32> %v239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v241 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v240
  %v242 = mul i64 %v231, 1
  %v243 = add i64 0, %v242
  %v244 = getelementptr inbounds float, ptr %v14, i64 %v243
  br label %b40
b40:
  %v245 = phi i64 [ 0, %b38 ], [ %v252, %b41 ]
  %v246 = icmp slt i64 %v245, 8
  br i1 %v246, label %b41, label %b42
b41:
  %v247 = mul i64 %v245, 8
  %v248 = getelementptr inbounds float, ptr %v244, i64 %v247
  %v249 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v248, <8 x i1> %v241, <8 x float> zeroinitializer)
  %v250 = mul i64 %v245, 8
  %v251 = getelementptr inbounds float, ptr %v232, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v245, 1
  br label %b40
b42:
  %v253 = add i64 %v228, 64
  %v254 = add nsw i64 %v226, 1
  br label %b37
b39:
  br label %b36
b36:
  %v255 = icmp sgt i64 %v3, 1
  br i1 %v255, label %b43, label %b44
b43:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v257 = atomicrmw add ptr %v256, i64 1 acq_rel
  %v258 = load i64, ptr %v67, align 8
  %v259 = add i64 %v258, 1
  store i64 %v259, ptr %v67, align 8
  %v260 = mul i64 %v3, %v259
  br label %b45
b45:
  %v261 = load atomic i64, ptr %v256 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b46, label %b47
b46:
  %v263 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br label %b48
b48:
  %v264 = phi i64 [ 0, %b44 ], [ %v411, %b56 ]
  %v265 = icmp slt i64 %v264, %v5
  br i1 %v265, label %b49, label %b50
b49:
  %v266 = sub i64 %v5, 1
  %v267 = sub i64 %v266, %v264
  %v268 = add i64 %v7, 0
  %v269 = sdiv i64 %v268, 1
  %v270 = add i64 %v2, 1
  %v271 = mul i64 %v269, %v2
  %v272 = sdiv i64 %v271, %v3
  %v273 = mul i64 %v272, 1
  %v274 = icmp slt i64 %v273, %v7
  %v275 = select i1 %v274, i64 %v273, i64 %v7
  %v276 = mul i64 %v269, %v270
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v7
  %v280 = select i1 %v279, i64 %v278, i64 %v7
  br label %b51
b51:
  %v281 = phi i64 [ %v275, %b49 ], [ %v334, %b52 ]
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b52, label %b53
b52:
  %v283 = add i64 %v267, 1
  %v284 = and i64 %v283, 1
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v281
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v28, i64 %v287
  %v289 = add i64 %v267, 0
  %v290 = and i64 %v289, %v56
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v281
  %v293 = mul i64 %v292, 8
  %v294 = getelementptr inbounds float, ptr %v24, i64 %v293
  %v295 = add i64 %v267, 0
  %v296 = and i64 %v295, %v64
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v281
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v48, i64 %v299
  %v301 = add i64 %v267, 1
  %v302 = and i64 %v301, %v58
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v281
  %v305 = mul i64 %v304, 8
  %v306 = getelementptr inbounds float, ptr %v26, i64 %v305
  %v307 = add i64 %v267, 0
  %v308 = and i64 %v307, %v66
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v281
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v50, i64 %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v288, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v294, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fadd <8 x float> %v315, %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v300, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = fadd <8 x float> %v319, %v322
  %v324 = add i64 0, 0
  %v325 = getelementptr inbounds float, ptr %v306, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fmul <8 x float> %v326, %v326
  %v328 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  %v330 = fsub <8 x float> %v329, %v327
  %v331 = fmul <8 x float> %v323, %v330
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v312, i64 %v332
  store <8 x float> %v331, ptr %v333, align 4
  %v334 = add nsw i64 %v281, 1
  br label %b51
b53:
  %v336 = add i64 %v7, 0
  %v337 = sdiv i64 %v336, 1
  %v338 = add i64 %v2, 1
  %v339 = mul i64 %v337, %v2
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v7
  %v343 = select i1 %v342, i64 %v341, i64 %v7
  %v344 = mul i64 %v337, %v338
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, %v7
  %v348 = select i1 %v347, i64 %v346, i64 %v7
  br label %b54
b54:
  %v349 = phi i64 [ %v343, %b53 ], [ %v410, %b59 ]
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b55, label %b56
b55:
  %v351 = add i64 %v349, 96
  %v352 = icmp slt i64 %v351, %v348
  %v353 = select i1 %v352, i64 %v351, i64 %v348
  br label %b57
b57:
  %v354 = phi i64 [ 0, %b55 ], [ %v409, %b62 ]
  %v355 = icmp slt i64 %v354, 1
  br i1 %v355, label %b58, label %b59
b58:
  %v356 = sub i64 %v353, %v349
  %v357 = sub i64 8, 1
  %v358 = add i64 %v356, %v357
  %v359 = sdiv i64 %v358, 8
  br label %b60
b60:
  %v360 = phi i64 [ 0, %b58 ], [ %v408, %b67 ]
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b61, label %b62
b61:
  %v362 = mul i64 %v356, %v360
  %v363 = sdiv i64 %v362, %v359
  %v364 = add i64 %v349, %v363
  %v365 = add i64 %v360, 1
  %v366 = mul i64 %v356, %v365
  %v367 = sdiv i64 %v366, %v359
  %v368 = add i64 %v349, %v367
  %v369 = mul i64 %v354, 64
  %v370 = getelementptr inbounds float, ptr %v207, i64 %v369
  %v371 = sub i64 %v368, %v364
  %v372 = add i64 %v267, 0
  %v373 = and i64 %v372, %v66
  %v374 = mul i64 %v373, %v7
  %v375 = add i64 %v374, %v364
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v50, i64 %v376
  %v378 = getelementptr inbounds float, ptr %v377, i64 0
  %v379 = sub i64 %v371, 1
  %v380 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v379
  %v381 = load ptr, ptr %v380, align 4
  %v382 = icmp sgt i64 %v371, 0
  br i1 %v382, label %b63, label %b64
b63:
  call void %v381(ptr %v378, i64 8, ptr %v370, i64 8, ptr %v335)
  br label %b64
b64:
  %v383 = add i64 %v369, 64
  br label %b65
b65:
  %v384 = phi i64 [ %v364, %b64 ], [ %v407, %b70 ]
  %v385 = icmp slt i64 %v384, %v368
  br i1 %v385, label %b66, label %b67
b66:
  %v386 = sub i64 %v384, %v364
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v335, i64 %v387
  %v389 = add i64 %v267, 0
  %v390 = and i64 %v389, 1
  %v391 = mul i64 %v390, %v7
  %v392 = add i64 %v391, %v384
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v28, i64 %v393
  br label %b68
b68:
  %v395 = phi i64 [ 0, %b66 ], [ %v406, %b69 ]
  %v396 = icmp slt i64 %v395, 1
  br i1 %v396, label %b69, label %b70
b69:
  %v397 = mul i64 %v354, 1
  %v398 = add i64 %v397, %v395
  %v399 = mul i64 %v398, 8
  %v400 = add i64 0, %v395
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v388, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 0, %v399
  %v405 = getelementptr inbounds float, ptr %v394, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v395, 1
  br label %b68
b70:
  %v407 = add nsw i64 %v384, 1
  br label %b65
b67:
  %v408 = add nsw i64 %v360, 1
  br label %b60
b62:
  %v409 = add nsw i64 %v354, 1
  br label %b57
b59:
  %v410 = add nsw i64 %v349, 96
  br label %b54
b56:
  %v411 = add nsw i64 %v264, 1
  br label %b48
b50:
  %v412 = icmp sgt i64 %v3, 1
  br i1 %v412, label %b71, label %b72
b71:
  %v413 = getelementptr inbounds i64, ptr %v1, i64 3
  %v414 = atomicrmw add ptr %v413, i64 1 acq_rel
  %v415 = load i64, ptr %v67, align 8
  %v416 = add i64 %v415, 1
  store i64 %v416, ptr %v67, align 8
  %v417 = mul i64 %v3, %v416
  br label %b73
b73:
  %v418 = load atomic i64, ptr %v413 acquire, align 8
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b74, label %b75
b74:
  %v420 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v421 = getelementptr inbounds float, ptr %v69, i64 128
  %v422 = getelementptr inbounds i64, ptr %v1, i64 4
  %v423 = load i64, ptr %v422, align 8
  %v424 = icmp eq i64 %v423, 0
  br i1 %v424, label %b76, label %b77
b76:
  %v425 = add i64 1, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  br label %b78
b78:
  %v440 = phi i64 [ %v432, %b76 ], [ %v468, %b83 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b79, label %b80
b79:
  %v442 = mul i64 %v440, 64
  %v443 = mul i64 %v440, 8
  %v444 = add i64 %v442, 0
  %v445 = add i64 %v443, 0
  %v446 = getelementptr inbounds float, ptr %v421, i64 %v444
  %v447 = sub i64 8, %v445
  %v448 = icmp slt i64 %v447, 0
  %v449 = select i1 %v448, i64 0, i64 %v447
  %v450 = icmp ult i64 %v449, 8
  %v451 = select i1 %v450, i64 %v449, i64 8
  %v452 = trunc i64 %v451 to i32
  %v453 = insertelement <8 x i32> poison, i32 %v452, i64 0
  %v454 = shufflevector <8 x i32> %v453, <8 x i32> poison, <8 x i32> zeroinitializer
  %v455 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v454
  %v456 = mul i64 %v445, 1
  %v457 = add i64 0, %v456
  %v458 = getelementptr inbounds float, ptr %v12, i64 %v457
  br label %b81
b81:
  %v459 = phi i64 [ 0, %b79 ], [ %v466, %b82 ]
  %v460 = icmp slt i64 %v459, 8
  br i1 %v460, label %b82, label %b83
b82:
  %v461 = mul i64 %v459, 8
  %v462 = getelementptr inbounds float, ptr %v458, i64 %v461
  %v463 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v462, <8 x i1> %v455, <8 x float> zeroinitializer)
  %v464 = mul i64 %v459, 8
  %v465 = getelementptr inbounds float, ptr %v446, i64 %v464
  store <8 x float> %v463, ptr %v465, align 4
  %v466 = add nsw i64 %v459, 1
  br label %b81
b83:
  %v467 = add i64 %v442, 64
  %v468 = add nsw i64 %v440, 1
  br label %b78
b80:
  br label %b77
b77:
  %v469 = icmp sgt i64 %v3, 1
  br i1 %v469, label %b84, label %b85
b84:
  %v470 = getelementptr inbounds i64, ptr %v1, i64 3
  %v471 = atomicrmw add ptr %v470, i64 1 acq_rel
  %v472 = load i64, ptr %v67, align 8
  %v473 = add i64 %v472, 1
  store i64 %v473, ptr %v67, align 8
  %v474 = mul i64 %v3, %v473
  br label %b86
b86:
  %v475 = load atomic i64, ptr %v470 acquire, align 8
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b87, label %b88
b87:
  %v477 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  %v479 = add i64 %v8, 0
  %v480 = sdiv i64 %v479, 1
  %v481 = add i64 %v2, 1
  %v482 = mul i64 %v480, %v2
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v8
  %v486 = select i1 %v485, i64 %v484, i64 %v8
  %v487 = mul i64 %v480, %v481
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v8
  %v491 = select i1 %v490, i64 %v489, i64 %v8
  br label %b89
b89:
  %v492 = phi i64 [ %v486, %b85 ], [ %v545, %b94 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b90, label %b91
b90:
  %v494 = add i64 %v492, 96
  %v495 = icmp slt i64 %v494, %v491
  %v496 = select i1 %v495, i64 %v494, i64 %v491
  br label %b92
b92:
  %v497 = phi i64 [ 0, %b90 ], [ %v544, %b97 ]
  %v498 = icmp slt i64 %v497, 1
  br i1 %v498, label %b93, label %b94
b93:
  %v499 = sub i64 %v496, %v492
  %v500 = sub i64 8, 1
  %v501 = add i64 %v499, %v500
  %v502 = sdiv i64 %v501, 8
  br label %b95
b95:
  %v503 = phi i64 [ 0, %b93 ], [ %v543, %b102 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b96, label %b97
b96:
  %v505 = mul i64 %v499, %v503
  %v506 = sdiv i64 %v505, %v502
  %v507 = add i64 %v492, %v506
  %v508 = add i64 %v503, 1
  %v509 = mul i64 %v499, %v508
  %v510 = sdiv i64 %v509, %v502
  %v511 = add i64 %v492, %v510
  %v512 = mul i64 %v497, 64
  %v513 = getelementptr inbounds float, ptr %v421, i64 %v512
  %v514 = sub i64 %v511, %v507
  %v515 = mul i64 %v507, 8
  %v516 = getelementptr inbounds float, ptr %v50, i64 %v515
  %v517 = getelementptr inbounds float, ptr %v516, i64 0
  %v518 = sub i64 %v514, 1
  %v519 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v518
  %v520 = load ptr, ptr %v519, align 4
  %v521 = icmp sgt i64 %v514, 0
  br i1 %v521, label %b98, label %b99
b98:
  call void %v520(ptr %v517, i64 8, ptr %v513, i64 8, ptr %v478)
  br label %b99
b99:
  %v522 = add i64 %v512, 64
  br label %b100
b100:
  %v523 = phi i64 [ %v507, %b99 ], [ %v542, %b105 ]
  %v524 = icmp slt i64 %v523, %v511
  br i1 %v524, label %b101, label %b102
b101:
  %v525 = sub i64 %v523, %v507
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v478, i64 %v526
  %v528 = mul i64 %v523, 8
  %v529 = getelementptr inbounds float, ptr %v32, i64 %v528
  br label %b103
b103:
  %v530 = phi i64 [ 0, %b101 ], [ %v541, %b104 ]
  %v531 = icmp slt i64 %v530, 1
  br i1 %v531, label %b104, label %b105
b104:
  %v532 = mul i64 %v497, 1
  %v533 = add i64 %v532, %v530
  %v534 = mul i64 %v533, 8
  %v535 = add i64 0, %v530
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v527, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 0, %v534
  %v540 = getelementptr inbounds float, ptr %v529, i64 %v539
  store <8 x float> %v538, ptr %v540, align 4
  %v541 = add nsw i64 %v530, 1
  br label %b103
b105:
  %v542 = add nsw i64 %v523, 1
  br label %b100
b102:
  %v543 = add nsw i64 %v503, 1
  br label %b95
b97:
  %v544 = add nsw i64 %v497, 1
  br label %b92
b94:
  %v545 = add nsw i64 %v492, 96
  br label %b89
b91:
  %v546 = icmp sgt i64 %v3, 1
  br i1 %v546, label %b106, label %b107
b106:
  %v547 = getelementptr inbounds i64, ptr %v1, i64 3
  %v548 = atomicrmw add ptr %v547, i64 1 acq_rel
  %v549 = load i64, ptr %v67, align 8
  %v550 = add i64 %v549, 1
  store i64 %v550, ptr %v67, align 8
  %v551 = mul i64 %v3, %v550
  br label %b108
b108:
  %v552 = load atomic i64, ptr %v547 acquire, align 8
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b109, label %b110
b109:
  %v554 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v555 = mul i64 0, 8
  %v556 = getelementptr inbounds float, ptr %v50, i64 %v555
  %v557 = getelementptr inbounds float, ptr %v556, i64 0
  %v558 = mul i64 0, 8
  %v559 = getelementptr inbounds float, ptr %v10, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 0
  %v561 = getelementptr inbounds float, ptr %v72, i64 12288
  %v562 = add i64 8, 1
  %v563 = sdiv i64 %v562, 2
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 2
  %v568 = icmp slt i64 %v567, 8
  %v569 = select i1 %v568, i64 %v567, i64 8
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 2
  %v573 = icmp slt i64 %v572, 8
  %v574 = select i1 %v573, i64 %v572, i64 8
  %v575 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b111
b111:
  %v576 = phi i64 [ %v569, %b107 ], [ %v584, %b116 ]
  %v577 = icmp slt i64 %v576, %v574
  br i1 %v577, label %b112, label %b113
b112:
  %v578 = mul i64 %v576, 8
  %v579 = getelementptr inbounds float, ptr %v575, i64 %v578
  br label %b114
b114:
  %v580 = phi i64 [ 0, %b112 ], [ %v583, %b115 ]
  %v581 = icmp slt i64 %v580, 8
  br i1 %v581, label %b115, label %b116
b115:
  %v582 = getelementptr inbounds float, ptr %v579, i64 %v580
  store float 0x0000000000000000, ptr %v582, align 4
  %v583 = add nsw i64 %v580, 1
  br label %b114
b116:
  %v584 = add nsw i64 %v576, 1
  br label %b111
b113:
  %v585 = mul i64 %v8, 1
  br label %b117
b117:
  %v586 = phi i64 [ 0, %b113 ], [ %v690, %b122 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b118, label %b119
b118:
  %v588 = sub i64 %v585, %v586
  %v589 = icmp slt i64 %v588, 384
  %v590 = select i1 %v589, i64 %v588, i64 384
  br label %b120
b120:
  %v591 = phi i64 [ %v569, %b118 ], [ %v689, %b146 ]
  %v592 = icmp slt i64 %v591, %v574
  br i1 %v592, label %b121, label %b122
b121:
  %v593 = sub i64 %v574, %v591
  %v594 = icmp slt i64 %v593, 64
  %v595 = select i1 %v594, i64 %v593, i64 64
  %v596 = sdiv i64 %v595, 2
  %v597 = mul i64 %v596, 2
  %v598 = sub i64 %v595, %v597
  %v599 = mul i64 %v586, 8
  %v600 = add i64 %v599, %v591
  %v601 = getelementptr inbounds float, ptr %v557, i64 %v600
  br label %b123
b123:
  %v602 = phi i64 [ 0, %b121 ], [ %v628, %b131 ]
  %v603 = icmp slt i64 %v602, %v590
  br i1 %v603, label %b124, label %b125
b124:
  %v604 = mul i64 %v602, 8
  %v605 = getelementptr inbounds float, ptr %v601, i64 %v604
  %v606 = mul i64 %v602, 2
  %v607 = getelementptr inbounds float, ptr %v561, i64 %v606
  br label %b126
b126:
  %v608 = phi i64 [ 0, %b124 ], [ %v617, %b127 ]
  %v609 = icmp slt i64 %v608, %v596
  br i1 %v609, label %b127, label %b128
b127:
  %v610 = mul i64 %v608, 2
  %v611 = getelementptr inbounds float, ptr %v605, i64 %v610
  %v612 = mul i64 %v608, 768
  %v613 = getelementptr inbounds float, ptr %v607, i64 %v612
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  %v615 = load <2 x float>, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v613, i64 0
  store <2 x float> %v615, ptr %v616, align 4
  %v617 = add nsw i64 %v608, 1
  br label %b126
b128:
  %v618 = mul i64 %v596, 2
  %v619 = getelementptr inbounds float, ptr %v605, i64 %v618
  %v620 = mul i64 %v596, 768
  %v621 = getelementptr inbounds float, ptr %v607, i64 %v620
  br label %b129
b129:
  %v622 = phi i64 [ 0, %b128 ], [ %v627, %b130 ]
  %v623 = icmp slt i64 %v622, %v598
  br i1 %v623, label %b130, label %b131
b130:
  %v624 = getelementptr inbounds float, ptr %v619, i64 %v622
  %v625 = load float, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v621, i64 %v622
  store float %v625, ptr %v626, align 4
  %v627 = add nsw i64 %v622, 1
  br label %b129, !llvm.loop !0
b131:
  %v628 = add nsw i64 %v602, 1
  br label %b123
b125:
  br label %b132
b132:
  %v629 = phi i64 [ 0, %b125 ], [ %v664, %b140 ]
  %v630 = icmp slt i64 %v629, 0
  br i1 %v630, label %b133, label %b134
b133:
  %v631 = mul i64 %v586, 8
  %v632 = add i64 %v631, %v629
  %v633 = getelementptr inbounds float, ptr %v560, i64 %v632
  br label %b135
b135:
  %v634 = phi i64 [ 0, %b133 ], [ %v652, %b136 ]
  %v635 = icmp slt i64 %v634, %v590
  br i1 %v635, label %b136, label %b137
b136:
  %v636 = mul i64 %v634, 8
  %v637 = getelementptr inbounds float, ptr %v633, i64 %v636
  %v638 = mul i64 %v634, 32
  %v639 = getelementptr inbounds float, ptr %v72, i64 %v638
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = getelementptr inbounds float, ptr %v639, i64 0
  store <8 x float> %v641, ptr %v642, align 4
  %v643 = getelementptr inbounds float, ptr %v637, i64 8
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v639, i64 8
  store <8 x float> %v644, ptr %v645, align 4
  %v646 = getelementptr inbounds float, ptr %v637, i64 16
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = getelementptr inbounds float, ptr %v639, i64 16
  store <8 x float> %v647, ptr %v648, align 4
  %v649 = getelementptr inbounds float, ptr %v637, i64 24
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = getelementptr inbounds float, ptr %v639, i64 24
  store <8 x float> %v650, ptr %v651, align 4
  %v652 = add nsw i64 %v634, 1
  br label %b135
b137:
  %v653 = sdiv i64 %v595, 2
  br label %b138
b138:
  %v654 = phi i64 [ 0, %b137 ], [ %v663, %b139 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b139, label %b140
b139:
  %v656 = mul i64 %v654, 2
  %v657 = add i64 %v591, %v656
  %v658 = mul i64 %v654, 768
  %v659 = getelementptr inbounds float, ptr %v561, i64 %v658
  %v660 = mul i64 %v657, 8
  %v661 = add i64 %v660, %v629
  %v662 = getelementptr inbounds float, ptr %v575, i64 %v661
  call void @outer_2x32(ptr %v659, ptr %v72, i64 %v590, ptr %v662, i64 8)
  %v663 = add nsw i64 %v654, 1
  br label %b138
b140:
  %v664 = add nsw i64 %v629, 32
  br label %b132
b134:
  %v665 = mul i64 %v586, 8
  %v666 = add i64 %v665, 0
  %v667 = getelementptr inbounds float, ptr %v560, i64 %v666
  br label %b141
b141:
  %v668 = phi i64 [ 0, %b134 ], [ %v677, %b142 ]
  %v669 = icmp slt i64 %v668, %v590
  br i1 %v669, label %b142, label %b143
b142:
  %v670 = mul i64 %v668, 8
  %v671 = getelementptr inbounds float, ptr %v667, i64 %v670
  %v672 = mul i64 %v668, 8
  %v673 = getelementptr inbounds float, ptr %v72, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v671, i64 0
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = getelementptr inbounds float, ptr %v673, i64 0
  store <8 x float> %v675, ptr %v676, align 4
  %v677 = add nsw i64 %v668, 1
  br label %b141
b143:
  %v678 = sdiv i64 %v595, 2
  br label %b144
b144:
  %v679 = phi i64 [ 0, %b143 ], [ %v688, %b145 ]
  %v680 = icmp slt i64 %v679, %v678
  br i1 %v680, label %b145, label %b146
b145:
  %v681 = mul i64 %v679, 2
  %v682 = add i64 %v591, %v681
  %v683 = mul i64 %v679, 768
  %v684 = getelementptr inbounds float, ptr %v561, i64 %v683
  %v685 = mul i64 %v682, 8
  %v686 = add i64 %v685, 0
  %v687 = getelementptr inbounds float, ptr %v575, i64 %v686
  call void @outer_2x8(ptr %v684, ptr %v72, i64 %v590, ptr %v687, i64 8)
  %v688 = add nsw i64 %v679, 1
  br label %b144
b146:
  %v689 = add nsw i64 %v591, 64
  br label %b120
b122:
  %v690 = add nsw i64 %v586, 384
  br label %b117
b119:
  %v691 = icmp sgt i64 %v3, 1
  br i1 %v691, label %b147, label %b148
b147:
  %v692 = getelementptr inbounds i64, ptr %v1, i64 3
  %v693 = atomicrmw add ptr %v692, i64 1 acq_rel
  %v694 = load i64, ptr %v67, align 8
  %v695 = add i64 %v694, 1
  store i64 %v695, ptr %v67, align 8
  %v696 = mul i64 %v3, %v695
  br label %b149
b149:
  %v697 = load atomic i64, ptr %v692 acquire, align 8
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b150, label %b151
b150:
  %v699 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v700 = mul i64 0, 8
  %v701 = getelementptr inbounds float, ptr %v50, i64 %v700
  %v702 = getelementptr inbounds float, ptr %v701, i64 0
  %v703 = mul i64 0, 8
  %v704 = getelementptr inbounds float, ptr %v26, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = getelementptr inbounds float, ptr %v72, i64 12288
  %v707 = add i64 8, 1
  %v708 = sdiv i64 %v707, 2
  %v709 = add i64 %v2, 1
  %v710 = mul i64 %v708, %v2
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 2
  %v713 = icmp slt i64 %v712, 8
  %v714 = select i1 %v713, i64 %v712, i64 8
  %v715 = mul i64 %v708, %v709
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 2
  %v718 = icmp slt i64 %v717, 8
  %v719 = select i1 %v718, i64 %v717, i64 8
  %v720 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b152
b152:
  %v721 = phi i64 [ %v714, %b148 ], [ %v729, %b157 ]
  %v722 = icmp slt i64 %v721, %v719
  br i1 %v722, label %b153, label %b154
b153:
  %v723 = mul i64 %v721, 8
  %v724 = getelementptr inbounds float, ptr %v720, i64 %v723
  br label %b155
b155:
  %v725 = phi i64 [ 0, %b153 ], [ %v728, %b156 ]
  %v726 = icmp slt i64 %v725, 8
  br i1 %v726, label %b156, label %b157
b156:
  %v727 = getelementptr inbounds float, ptr %v724, i64 %v725
  store float 0x0000000000000000, ptr %v727, align 4
  %v728 = add nsw i64 %v725, 1
  br label %b155
b157:
  %v729 = add nsw i64 %v721, 1
  br label %b152
b154:
  %v730 = mul i64 %v8, 1
  br label %b158
b158:
  %v731 = phi i64 [ 0, %b154 ], [ %v835, %b163 ]
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b159, label %b160
b159:
  %v733 = sub i64 %v730, %v731
  %v734 = icmp slt i64 %v733, 384
  %v735 = select i1 %v734, i64 %v733, i64 384
  br label %b161
b161:
  %v736 = phi i64 [ %v714, %b159 ], [ %v834, %b187 ]
  %v737 = icmp slt i64 %v736, %v719
  br i1 %v737, label %b162, label %b163
b162:
  %v738 = sub i64 %v719, %v736
  %v739 = icmp slt i64 %v738, 64
  %v740 = select i1 %v739, i64 %v738, i64 64
  %v741 = sdiv i64 %v740, 2
  %v742 = mul i64 %v741, 2
  %v743 = sub i64 %v740, %v742
  %v744 = mul i64 %v731, 8
  %v745 = add i64 %v744, %v736
  %v746 = getelementptr inbounds float, ptr %v702, i64 %v745
  br label %b164
b164:
  %v747 = phi i64 [ 0, %b162 ], [ %v773, %b172 ]
  %v748 = icmp slt i64 %v747, %v735
  br i1 %v748, label %b165, label %b166
b165:
  %v749 = mul i64 %v747, 8
  %v750 = getelementptr inbounds float, ptr %v746, i64 %v749
  %v751 = mul i64 %v747, 2
  %v752 = getelementptr inbounds float, ptr %v706, i64 %v751
  br label %b167
b167:
  %v753 = phi i64 [ 0, %b165 ], [ %v762, %b168 ]
  %v754 = icmp slt i64 %v753, %v741
  br i1 %v754, label %b168, label %b169
b168:
  %v755 = mul i64 %v753, 2
  %v756 = getelementptr inbounds float, ptr %v750, i64 %v755
  %v757 = mul i64 %v753, 768
  %v758 = getelementptr inbounds float, ptr %v752, i64 %v757
  %v759 = getelementptr inbounds float, ptr %v756, i64 0
  %v760 = load <2 x float>, ptr %v759, align 4
  %v761 = getelementptr inbounds float, ptr %v758, i64 0
  store <2 x float> %v760, ptr %v761, align 4
  %v762 = add nsw i64 %v753, 1
  br label %b167
b169:
  %v763 = mul i64 %v741, 2
  %v764 = getelementptr inbounds float, ptr %v750, i64 %v763
  %v765 = mul i64 %v741, 768
  %v766 = getelementptr inbounds float, ptr %v752, i64 %v765
  br label %b170
b170:
  %v767 = phi i64 [ 0, %b169 ], [ %v772, %b171 ]
  %v768 = icmp slt i64 %v767, %v743
  br i1 %v768, label %b171, label %b172
b171:
  %v769 = getelementptr inbounds float, ptr %v764, i64 %v767
  %v770 = load float, ptr %v769, align 4
  %v771 = getelementptr inbounds float, ptr %v766, i64 %v767
  store float %v770, ptr %v771, align 4
  %v772 = add nsw i64 %v767, 1
  br label %b170, !llvm.loop !3
b172:
  %v773 = add nsw i64 %v747, 1
  br label %b164
b166:
  br label %b173
b173:
  %v774 = phi i64 [ 0, %b166 ], [ %v809, %b181 ]
  %v775 = icmp slt i64 %v774, 0
  br i1 %v775, label %b174, label %b175
b174:
  %v776 = mul i64 %v731, 8
  %v777 = add i64 %v776, %v774
  %v778 = getelementptr inbounds float, ptr %v705, i64 %v777
  br label %b176
b176:
  %v779 = phi i64 [ 0, %b174 ], [ %v797, %b177 ]
  %v780 = icmp slt i64 %v779, %v735
  br i1 %v780, label %b177, label %b178
b177:
  %v781 = mul i64 %v779, 8
  %v782 = getelementptr inbounds float, ptr %v778, i64 %v781
  %v783 = mul i64 %v779, 32
  %v784 = getelementptr inbounds float, ptr %v72, i64 %v783
  %v785 = getelementptr inbounds float, ptr %v782, i64 0
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = getelementptr inbounds float, ptr %v784, i64 0
  store <8 x float> %v786, ptr %v787, align 4
  %v788 = getelementptr inbounds float, ptr %v782, i64 8
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = getelementptr inbounds float, ptr %v784, i64 8
  store <8 x float> %v789, ptr %v790, align 4
  %v791 = getelementptr inbounds float, ptr %v782, i64 16
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = getelementptr inbounds float, ptr %v784, i64 16
  store <8 x float> %v792, ptr %v793, align 4
  %v794 = getelementptr inbounds float, ptr %v782, i64 24
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = getelementptr inbounds float, ptr %v784, i64 24
  store <8 x float> %v795, ptr %v796, align 4
  %v797 = add nsw i64 %v779, 1
  br label %b176
b178:
  %v798 = sdiv i64 %v740, 2
  br label %b179
b179:
  %v799 = phi i64 [ 0, %b178 ], [ %v808, %b180 ]
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %b180, label %b181
b180:
  %v801 = mul i64 %v799, 2
  %v802 = add i64 %v736, %v801
  %v803 = mul i64 %v799, 768
  %v804 = getelementptr inbounds float, ptr %v706, i64 %v803
  %v805 = mul i64 %v802, 8
  %v806 = add i64 %v805, %v774
  %v807 = getelementptr inbounds float, ptr %v720, i64 %v806
  call void @outer_2x32(ptr %v804, ptr %v72, i64 %v735, ptr %v807, i64 8)
  %v808 = add nsw i64 %v799, 1
  br label %b179
b181:
  %v809 = add nsw i64 %v774, 32
  br label %b173
b175:
  %v810 = mul i64 %v731, 8
  %v811 = add i64 %v810, 0
  %v812 = getelementptr inbounds float, ptr %v705, i64 %v811
  br label %b182
b182:
  %v813 = phi i64 [ 0, %b175 ], [ %v822, %b183 ]
  %v814 = icmp slt i64 %v813, %v735
  br i1 %v814, label %b183, label %b184
b183:
  %v815 = mul i64 %v813, 8
  %v816 = getelementptr inbounds float, ptr %v812, i64 %v815
  %v817 = mul i64 %v813, 8
  %v818 = getelementptr inbounds float, ptr %v72, i64 %v817
  %v819 = getelementptr inbounds float, ptr %v816, i64 0
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = getelementptr inbounds float, ptr %v818, i64 0
  store <8 x float> %v820, ptr %v821, align 4
  %v822 = add nsw i64 %v813, 1
  br label %b182
b184:
  %v823 = sdiv i64 %v740, 2
  br label %b185
b185:
  %v824 = phi i64 [ 0, %b184 ], [ %v833, %b186 ]
  %v825 = icmp slt i64 %v824, %v823
  br i1 %v825, label %b186, label %b187
b186:
  %v826 = mul i64 %v824, 2
  %v827 = add i64 %v736, %v826
  %v828 = mul i64 %v824, 768
  %v829 = getelementptr inbounds float, ptr %v706, i64 %v828
  %v830 = mul i64 %v827, 8
  %v831 = add i64 %v830, 0
  %v832 = getelementptr inbounds float, ptr %v720, i64 %v831
  call void @outer_2x8(ptr %v829, ptr %v72, i64 %v735, ptr %v832, i64 8)
  %v833 = add nsw i64 %v824, 1
  br label %b185
b187:
  %v834 = add nsw i64 %v736, 64
  br label %b161
b163:
  %v835 = add nsw i64 %v731, 384
  br label %b158
b160:
  %v836 = icmp sgt i64 %v3, 1
  br i1 %v836, label %b188, label %b189
b188:
  %v837 = getelementptr inbounds i64, ptr %v1, i64 3
  %v838 = atomicrmw add ptr %v837, i64 1 acq_rel
  %v839 = load i64, ptr %v67, align 8
  %v840 = add i64 %v839, 1
  store i64 %v840, ptr %v67, align 8
  %v841 = mul i64 %v3, %v840
  br label %b190
b190:
  %v842 = load atomic i64, ptr %v837 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b191, label %b192
b191:
  %v844 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v845 = icmp eq i64 %v2, 0
  br i1 %v845, label %b193, label %b194
b193:
  br label %b195
b195:
  %v846 = phi i64 [ 0, %b193 ], [ %v863, %b200 ]
  %v847 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v862, %b200 ]
  %v848 = icmp slt i64 %v846, %v8
  br i1 %v848, label %b196, label %b197
b196:
  %v849 = add i64 %v846, 128
  %v850 = icmp slt i64 %v849, %v8
  %v851 = select i1 %v850, i64 %v849, i64 %v8
  br label %b198
b198:
  %v852 = phi i64 [ %v846, %b196 ], [ %v861, %b199 ]
  %v853 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v860, %b199 ]
  %v854 = icmp slt i64 %v852, %v851
  br i1 %v854, label %b199, label %b200
b199:
  %v855 = mul i64 %v852, 8
  %v856 = getelementptr inbounds float, ptr %v50, i64 %v855
  %v857 = add i64 0, 0
  %v858 = getelementptr inbounds float, ptr %v856, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = fadd <8 x float> %v853, %v859
  %v861 = add nsw i64 %v852, 1
  br label %b198
b200:
  %v862 = fadd <8 x float> %v847, %v853
  %v863 = add nsw i64 %v846, 128
  br label %b195
b197:
  %v864 = add i64 0, 0
  %v865 = getelementptr inbounds float, ptr %v38, i64 %v864
  store <8 x float> %v847, ptr %v865, align 4
  br label %b194
b194:
  %v866 = icmp sgt i64 %v3, 1
  br i1 %v866, label %b201, label %b202
b201:
  %v867 = getelementptr inbounds i64, ptr %v1, i64 3
  %v868 = atomicrmw add ptr %v867, i64 1 acq_rel
  %v869 = load i64, ptr %v67, align 8
  %v870 = add i64 %v869, 1
  store i64 %v870, ptr %v67, align 8
  %v871 = mul i64 %v3, %v870
  br label %b203
b203:
  %v872 = load atomic i64, ptr %v867 acquire, align 8
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b204, label %b205
b204:
  %v874 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v875 = mul i64 0, 8
  %v876 = getelementptr inbounds float, ptr %v22, i64 %v875
  %v877 = getelementptr inbounds float, ptr %v876, i64 0
  %v878 = mul i64 1, %v7
  %v879 = add i64 0, %v878
  %v880 = mul i64 %v879, 8
  %v881 = getelementptr inbounds float, ptr %v26, i64 %v880
  %v882 = getelementptr inbounds float, ptr %v881, i64 0
  %v883 = getelementptr inbounds float, ptr %v72, i64 12288
  %v884 = add i64 8, 1
  %v885 = sdiv i64 %v884, 2
  %v886 = add i64 %v2, 1
  %v887 = mul i64 %v885, %v2
  %v888 = sdiv i64 %v887, %v3
  %v889 = mul i64 %v888, 2
  %v890 = icmp slt i64 %v889, 8
  %v891 = select i1 %v890, i64 %v889, i64 8
  %v892 = mul i64 %v885, %v886
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 2
  %v895 = icmp slt i64 %v894, 8
  %v896 = select i1 %v895, i64 %v894, i64 8
  %v897 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b206
b206:
  %v898 = phi i64 [ %v891, %b202 ], [ %v906, %b211 ]
  %v899 = icmp slt i64 %v898, %v896
  br i1 %v899, label %b207, label %b208
b207:
  %v900 = mul i64 %v898, 8
  %v901 = getelementptr inbounds float, ptr %v897, i64 %v900
  br label %b209
b209:
  %v902 = phi i64 [ 0, %b207 ], [ %v905, %b210 ]
  %v903 = icmp slt i64 %v902, 8
  br i1 %v903, label %b210, label %b211
b210:
  %v904 = getelementptr inbounds float, ptr %v901, i64 %v902
  store float 0x0000000000000000, ptr %v904, align 4
  %v905 = add nsw i64 %v902, 1
  br label %b209
b211:
  %v906 = add nsw i64 %v898, 1
  br label %b206
b208:
  %v907 = mul i64 %v8, 1
  br label %b212
b212:
  %v908 = phi i64 [ 0, %b208 ], [ %v1012, %b217 ]
  %v909 = icmp slt i64 %v908, %v907
  br i1 %v909, label %b213, label %b214
b213:
  %v910 = sub i64 %v907, %v908
  %v911 = icmp slt i64 %v910, 384
  %v912 = select i1 %v911, i64 %v910, i64 384
  br label %b215
b215:
  %v913 = phi i64 [ %v891, %b213 ], [ %v1011, %b241 ]
  %v914 = icmp slt i64 %v913, %v896
  br i1 %v914, label %b216, label %b217
b216:
  %v915 = sub i64 %v896, %v913
  %v916 = icmp slt i64 %v915, 64
  %v917 = select i1 %v916, i64 %v915, i64 64
  %v918 = sdiv i64 %v917, 2
  %v919 = mul i64 %v918, 2
  %v920 = sub i64 %v917, %v919
  %v921 = mul i64 %v908, 8
  %v922 = add i64 %v921, %v913
  %v923 = getelementptr inbounds float, ptr %v877, i64 %v922
  br label %b218
b218:
  %v924 = phi i64 [ 0, %b216 ], [ %v950, %b226 ]
  %v925 = icmp slt i64 %v924, %v912
  br i1 %v925, label %b219, label %b220
b219:
  %v926 = mul i64 %v924, 8
  %v927 = getelementptr inbounds float, ptr %v923, i64 %v926
  %v928 = mul i64 %v924, 2
  %v929 = getelementptr inbounds float, ptr %v883, i64 %v928
  br label %b221
b221:
  %v930 = phi i64 [ 0, %b219 ], [ %v939, %b222 ]
  %v931 = icmp slt i64 %v930, %v918
  br i1 %v931, label %b222, label %b223
b222:
  %v932 = mul i64 %v930, 2
  %v933 = getelementptr inbounds float, ptr %v927, i64 %v932
  %v934 = mul i64 %v930, 768
  %v935 = getelementptr inbounds float, ptr %v929, i64 %v934
  %v936 = getelementptr inbounds float, ptr %v933, i64 0
  %v937 = load <2 x float>, ptr %v936, align 4
  %v938 = getelementptr inbounds float, ptr %v935, i64 0
  store <2 x float> %v937, ptr %v938, align 4
  %v939 = add nsw i64 %v930, 1
  br label %b221
b223:
  %v940 = mul i64 %v918, 2
  %v941 = getelementptr inbounds float, ptr %v927, i64 %v940
  %v942 = mul i64 %v918, 768
  %v943 = getelementptr inbounds float, ptr %v929, i64 %v942
  br label %b224
b224:
  %v944 = phi i64 [ 0, %b223 ], [ %v949, %b225 ]
  %v945 = icmp slt i64 %v944, %v920
  br i1 %v945, label %b225, label %b226
b225:
  %v946 = getelementptr inbounds float, ptr %v941, i64 %v944
  %v947 = load float, ptr %v946, align 4
  %v948 = getelementptr inbounds float, ptr %v943, i64 %v944
  store float %v947, ptr %v948, align 4
  %v949 = add nsw i64 %v944, 1
  br label %b224, !llvm.loop !6
b226:
  %v950 = add nsw i64 %v924, 1
  br label %b218
b220:
  br label %b227
b227:
  %v951 = phi i64 [ 0, %b220 ], [ %v986, %b235 ]
  %v952 = icmp slt i64 %v951, 0
  br i1 %v952, label %b228, label %b229
b228:
  %v953 = mul i64 %v908, 8
  %v954 = add i64 %v953, %v951
  %v955 = getelementptr inbounds float, ptr %v882, i64 %v954
  br label %b230
b230:
  %v956 = phi i64 [ 0, %b228 ], [ %v974, %b231 ]
  %v957 = icmp slt i64 %v956, %v912
  br i1 %v957, label %b231, label %b232
b231:
  %v958 = mul i64 %v956, 8
  %v959 = getelementptr inbounds float, ptr %v955, i64 %v958
  %v960 = mul i64 %v956, 32
  %v961 = getelementptr inbounds float, ptr %v72, i64 %v960
  %v962 = getelementptr inbounds float, ptr %v959, i64 0
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = getelementptr inbounds float, ptr %v961, i64 0
  store <8 x float> %v963, ptr %v964, align 4
  %v965 = getelementptr inbounds float, ptr %v959, i64 8
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = getelementptr inbounds float, ptr %v961, i64 8
  store <8 x float> %v966, ptr %v967, align 4
  %v968 = getelementptr inbounds float, ptr %v959, i64 16
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = getelementptr inbounds float, ptr %v961, i64 16
  store <8 x float> %v969, ptr %v970, align 4
  %v971 = getelementptr inbounds float, ptr %v959, i64 24
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = getelementptr inbounds float, ptr %v961, i64 24
  store <8 x float> %v972, ptr %v973, align 4
  %v974 = add nsw i64 %v956, 1
  br label %b230
b232:
  %v975 = sdiv i64 %v917, 2
  br label %b233
b233:
  %v976 = phi i64 [ 0, %b232 ], [ %v985, %b234 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b234, label %b235
b234:
  %v978 = mul i64 %v976, 2
  %v979 = add i64 %v913, %v978
  %v980 = mul i64 %v976, 768
  %v981 = getelementptr inbounds float, ptr %v883, i64 %v980
  %v982 = mul i64 %v979, 8
  %v983 = add i64 %v982, %v951
  %v984 = getelementptr inbounds float, ptr %v897, i64 %v983
  call void @outer_2x32(ptr %v981, ptr %v72, i64 %v912, ptr %v984, i64 8)
  %v985 = add nsw i64 %v976, 1
  br label %b233
b235:
  %v986 = add nsw i64 %v951, 32
  br label %b227
b229:
  %v987 = mul i64 %v908, 8
  %v988 = add i64 %v987, 0
  %v989 = getelementptr inbounds float, ptr %v882, i64 %v988
  br label %b236
b236:
  %v990 = phi i64 [ 0, %b229 ], [ %v999, %b237 ]
  %v991 = icmp slt i64 %v990, %v912
  br i1 %v991, label %b237, label %b238
b237:
  %v992 = mul i64 %v990, 8
  %v993 = getelementptr inbounds float, ptr %v989, i64 %v992
  %v994 = mul i64 %v990, 8
  %v995 = getelementptr inbounds float, ptr %v72, i64 %v994
  %v996 = getelementptr inbounds float, ptr %v993, i64 0
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = getelementptr inbounds float, ptr %v995, i64 0
  store <8 x float> %v997, ptr %v998, align 4
  %v999 = add nsw i64 %v990, 1
  br label %b236
b238:
  %v1000 = sdiv i64 %v917, 2
  br label %b239
b239:
  %v1001 = phi i64 [ 0, %b238 ], [ %v1010, %b240 ]
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b240, label %b241
b240:
  %v1003 = mul i64 %v1001, 2
  %v1004 = add i64 %v913, %v1003
  %v1005 = mul i64 %v1001, 768
  %v1006 = getelementptr inbounds float, ptr %v883, i64 %v1005
  %v1007 = mul i64 %v1004, 8
  %v1008 = add i64 %v1007, 0
  %v1009 = getelementptr inbounds float, ptr %v897, i64 %v1008
  call void @outer_2x8(ptr %v1006, ptr %v72, i64 %v912, ptr %v1009, i64 8)
  %v1010 = add nsw i64 %v1001, 1
  br label %b239
b241:
  %v1011 = add nsw i64 %v913, 64
  br label %b215
b217:
  %v1012 = add nsw i64 %v908, 384
  br label %b212
b214:
  %v1013 = icmp sgt i64 %v3, 1
  br i1 %v1013, label %b242, label %b243
b242:
  %v1014 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1015 = atomicrmw add ptr %v1014, i64 1 acq_rel
  %v1016 = load i64, ptr %v67, align 8
  %v1017 = add i64 %v1016, 1
  store i64 %v1017, ptr %v67, align 8
  %v1018 = mul i64 %v3, %v1017
  br label %b244
b244:
  %v1019 = load atomic i64, ptr %v1014 acquire, align 8
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b245, label %b246
b245:
  %v1021 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1022 = icmp eq i64 %v2, 0
  br i1 %v1022, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1023 = phi i64 [ 0, %b247 ], [ %v1040, %b254 ]
  %v1024 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v1039, %b254 ]
  %v1025 = icmp slt i64 %v1023, %v8
  br i1 %v1025, label %b250, label %b251
b250:
  %v1026 = add i64 %v1023, 128
  %v1027 = icmp slt i64 %v1026, %v8
  %v1028 = select i1 %v1027, i64 %v1026, i64 %v8
  br label %b252
b252:
  %v1029 = phi i64 [ %v1023, %b250 ], [ %v1038, %b253 ]
  %v1030 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v1037, %b253 ]
  %v1031 = icmp slt i64 %v1029, %v1028
  br i1 %v1031, label %b253, label %b254
b253:
  %v1032 = mul i64 %v1029, 8
  %v1033 = getelementptr inbounds float, ptr %v22, i64 %v1032
  %v1034 = add i64 0, 0
  %v1035 = getelementptr inbounds float, ptr %v1033, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = fadd <8 x float> %v1030, %v1036
  %v1038 = add nsw i64 %v1029, 1
  br label %b252
b254:
  %v1039 = fadd <8 x float> %v1024, %v1030
  %v1040 = add nsw i64 %v1023, 128
  br label %b249
b251:
  %v1041 = add i64 0, 0
  %v1042 = getelementptr inbounds float, ptr %v42, i64 %v1041
  store <8 x float> %v1024, ptr %v1042, align 4
  br label %b248
b248:
  %v1043 = icmp sgt i64 %v3, 1
  br i1 %v1043, label %b255, label %b256
b255:
  %v1044 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1045 = atomicrmw add ptr %v1044, i64 1 acq_rel
  %v1046 = load i64, ptr %v67, align 8
  %v1047 = add i64 %v1046, 1
  store i64 %v1047, ptr %v67, align 8
  %v1048 = mul i64 %v3, %v1047
  br label %b257
b257:
  %v1049 = load atomic i64, ptr %v1044 acquire, align 8
  %v1050 = icmp slt i64 %v1049, %v1048
  br i1 %v1050, label %b258, label %b259
b258:
  %v1051 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
