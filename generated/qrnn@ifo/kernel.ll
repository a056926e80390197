; generated from specs/qrnn.yaml by `make generated`: do not edit
; qrnn@ifo I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v645 = alloca float, i64 64, align 4
  %v1194 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 19
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v78 = load ptr, ptr %v77, align 4
  %v79 = mul i64 %v2, 0
  %v80 = add i64 %v79, 512
  %v81 = getelementptr inbounds float, ptr %v78, i64 %v80
  %v82 = getelementptr inbounds i64, ptr %v1, i64 4
  %v83 = load i64, ptr %v82, align 8
  %v84 = icmp eq i64 %v83, 0
  br i1 %v84, label %b0, label %b1
b0:
  %v85 = icmp eq i64 %v2, 0
  br i1 %v85, label %b2, label %b3
b2:
  %v86 = add i64 0, 0
  %v87 = getelementptr inbounds float, ptr %v40, i64 %v86
  %v88 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v89, ptr %v87, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v90 = icmp sgt i64 %v3, 1
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 3
  %v92 = atomicrmw add ptr %v91, i64 1 acq_rel
  %v93 = mul i64 %v3, 1
  br label %b6
b6:
  %v94 = load atomic i64, ptr %v91 acquire, align 8
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b7, label %b8
b7:
  %v96 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 4
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b9, label %b10
b9:
  %v100 = getelementptr inbounds i64, ptr %v1, i64 26
  %v101 = load i64, ptr %v100, align 8
  %v102 = icmp eq i64 %v101, 0
  br i1 %v102, label %b11, label %b12
b11:
  %v103 = add i64 %v7, 0
  %v104 = sdiv i64 %v103, 1
  %v105 = add i64 %v2, 1
  %v106 = mul i64 %v104, %v2
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, %v7
  %v110 = select i1 %v109, i64 %v108, i64 %v7
  %v111 = mul i64 %v104, %v105
  %v112 = sdiv i64 %v111, %v3
  %v113 = mul i64 %v112, 1
  %v114 = icmp slt i64 %v113, %v7
  %v115 = select i1 %v114, i64 %v113, i64 %v7
  br label %b13
b13:
  %v116 = phi i64 [ %v110, %b11 ], [ %v127, %b14 ]
  %v117 = icmp slt i64 %v116, %v115
  br i1 %v117, label %b14, label %b15
b14:
  %v118 = and i64 0, %v56
  %v119 = mul i64 %v118, %v7
  %v120 = add i64 %v119, %v116
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr inbounds float, ptr %v20, i64 %v121
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v122, i64 %v123
  %v125 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v126, ptr %v124, align 4
  %v127 = add nsw i64 %v116, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v128 = icmp sgt i64 %v3, 1
  br i1 %v128, label %b16, label %b17
b16:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v130 = atomicrmw add ptr %v129, i64 1 acq_rel
  %v131 = mul i64 %v3, 2
  br label %b18
b18:
  %v132 = load atomic i64, ptr %v129 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b19, label %b20
b19:
  %v134 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 4
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b21, label %b22
b21:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 27
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp eq i64 %v139, 0
  br i1 %v140, label %b23, label %b24
b23:
  %v141 = add i64 %v7, 0
  %v142 = sdiv i64 %v141, 1
  %v143 = add i64 %v2, 1
  %v144 = mul i64 %v142, %v2
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  %v149 = mul i64 %v142, %v143
  %v150 = sdiv i64 %v149, %v3
  %v151 = mul i64 %v150, 1
  %v152 = icmp slt i64 %v151, %v7
  %v153 = select i1 %v152, i64 %v151, i64 %v7
  br label %b25
b25:
  %v154 = phi i64 [ %v148, %b23 ], [ %v165, %b26 ]
  %v155 = icmp slt i64 %v154, %v153
  br i1 %v155, label %b26, label %b27
b26:
  %v156 = and i64 0, %v58
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v154
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v22, i64 %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v160, i64 %v161
  %v163 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v164, ptr %v162, align 4
  %v165 = add nsw i64 %v154, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b28, label %b29
b28:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = mul i64 %v3, 3
  br label %b30
b30:
  %v170 = load atomic i64, ptr %v167 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b31, label %b32
b31:
  %v172 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v173 = getelementptr inbounds float, ptr %v78, i64 0
  %v174 = getelementptr inbounds i64, ptr %v1, i64 4
  %v175 = load i64, ptr %v174, align 8
  %v176 = icmp eq i64 %v175, 0
  br i1 %v176, label %b33, label %b34
b33:
  %v177 = add i64 1, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, 1
  %v184 = select i1 %v183, i64 %v182, i64 1
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, 1
  %v189 = select i1 %v188, i64 %v187, i64 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  br label %b35
b35:
  %v192 = phi i64 [ %v184, %b33 ], [ %v637, %b86 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b36, label %b37
b36:
  %v194 = mul i64 %v192, 256
  %v195 = mul i64 %v192, 32
  %v196 = add i64 %v194, 0
  %v197 = add i64 %v195, 0
  %v198 = getelementptr inbounds float, ptr %v173, i64 %v196
  %v199 = sub i64 32, %v197
  %v200 = icmp slt i64 %v199, 0
  %v201 = select i1 %v200, i64 0, i64 %v199
  %v202 = icmp ult i64 %v201, 8
  %v203 = select i1 %v202, i64 %v201, i64 8
  %v204 = trunc i64 %v203 to i32
  %v205 = insertelement <8 x i32> poison, i32 %v204, i64 0
  %v206 = shufflevector <8 x i32> %v205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v207 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v206
  %v208 = mul i64 %v197, 8
  %v209 = add i64 0, %v208
  %v210 = getelementptr inbounds float, ptr %v12, i64 %v209
  %v211 = icmp sge i64 %v201, 8
  br i1 %v211, label %b38, label %b39
b38:
  br label %b40
b40:
  %v212 = phi i64 [ 0, %b38 ], [ %v286, %b41 ]
  %v213 = icmp slt i64 %v212, 8
  br i1 %v213, label %b41, label %b42
b41:
  %v214 = add i64 %v212, 0
  %v215 = getelementptr inbounds float, ptr %v210, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 %v212, 8
  %v218 = getelementptr inbounds float, ptr %v210, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 %v212, 16
  %v221 = getelementptr inbounds float, ptr %v210, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v212, 24
  %v224 = getelementptr inbounds float, ptr %v210, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 %v212, 32
  %v227 = getelementptr inbounds float, ptr %v210, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 %v212, 40
  %v230 = getelementptr inbounds float, ptr %v210, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 %v212, 48
  %v233 = getelementptr inbounds float, ptr %v210, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 %v212, 56
  %v236 = getelementptr inbounds float, ptr %v210, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v239 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v241 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v243 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v245 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v247 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v251 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v253 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v255 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v256 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v257 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v258 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v259 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v260 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v261 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v262 = add i64 %v212, 0
  %v263 = mul i64 %v262, 32
  %v264 = getelementptr inbounds float, ptr %v198, i64 %v263
  store <8 x float> %v254, ptr %v264, align 4
  %v265 = add i64 %v212, 1
  %v266 = mul i64 %v265, 32
  %v267 = getelementptr inbounds float, ptr %v198, i64 %v266
  store <8 x float> %v255, ptr %v267, align 4
  %v268 = add i64 %v212, 2
  %v269 = mul i64 %v268, 32
  %v270 = getelementptr inbounds float, ptr %v198, i64 %v269
  store <8 x float> %v256, ptr %v270, align 4
  %v271 = add i64 %v212, 3
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr inbounds float, ptr %v198, i64 %v272
  store <8 x float> %v257, ptr %v273, align 4
  %v274 = add i64 %v212, 4
  %v275 = mul i64 %v274, 32
  %v276 = getelementptr inbounds float, ptr %v198, i64 %v275
  store <8 x float> %v258, ptr %v276, align 4
  %v277 = add i64 %v212, 5
  %v278 = mul i64 %v277, 32
  %v279 = getelementptr inbounds float, ptr %v198, i64 %v278
  store <8 x float> %v259, ptr %v279, align 4
  %v280 = add i64 %v212, 6
  %v281 = mul i64 %v280, 32
  %v282 = getelementptr inbounds float, ptr %v198, i64 %v281
  store <8 x float> %v260, ptr %v282, align 4
  %v283 = add i64 %v212, 7
  %v284 = mul i64 %v283, 32
  %v285 = getelementptr inbounds float, ptr %v198, i64 %v284
  store <8 x float> %v261, ptr %v285, align 4
  %v286 = add nsw i64 %v212, 8
  br label %b40
b42:
  br label %b43
b43:
  %v287 = phi i64 [ 8, %b42 ], [ %v295, %b44 ]
  %v288 = icmp slt i64 %v287, 8
  br i1 %v288, label %b44, label %b45
b44:
  %v289 = mul i64 %v287, 1
  %v290 = getelementptr inbounds float, ptr %v210, i64 %v289
  %v291 = getelementptr float, ptr %v290, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v292 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v291, <8 x i1> %v207, <8 x float> zeroinitializer)
  %v293 = mul i64 %v287, 32
  %v294 = getelementptr inbounds float, ptr %v198, i64 %v293
  store <8 x float> %v292, ptr %v294, align 4
  %v295 = add nsw i64 %v287, 1
  br label %b43
b45:
  br label %b39
b39:
  %v296 = icmp slt i64 %v201, 8
  br i1 %v296, label %b46, label %b47
b46:
  br label %b48
b48:
  %v297 = phi i64 [ 0, %b46 ], [ %v305, %b49 ]
  %v298 = icmp slt i64 %v297, 8
  br i1 %v298, label %b49, label %b50
b49:
  %v299 = mul i64 %v297, 1
  %v300 = getelementptr inbounds float, ptr %v210, i64 %v299
  %v301 = getelementptr float, ptr %v300, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v302 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v301, <8 x i1> %v207, <8 x float> zeroinitializer)
  %v303 = mul i64 %v297, 32
  %v304 = getelementptr inbounds float, ptr %v198, i64 %v303
  store <8 x float> %v302, ptr %v304, align 4
  %v305 = add nsw i64 %v297, 1
  br label %b48
b50:
  br label %b47
b47:
  %v306 = add i64 %v194, 8
  %v307 = add i64 %v195, 8
  %v308 = getelementptr inbounds float, ptr %v173, i64 %v306
  %v309 = sub i64 32, %v307
  %v310 = icmp slt i64 %v309, 0
  %v311 = select i1 %v310, i64 0, i64 %v309
  %v312 = icmp ult i64 %v311, 8
  %v313 = select i1 %v312, i64 %v311, i64 8
  %v314 = trunc i64 %v313 to i32
  %v315 = insertelement <8 x i32> poison, i32 %v314, i64 0
  %v316 = shufflevector <8 x i32> %v315, <8 x i32> poison, <8 x i32> zeroinitializer
  %v317 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v316
  %v318 = mul i64 %v307, 8
  %v319 = add i64 0, %v318
  %v320 = getelementptr inbounds float, ptr %v12, i64 %v319
  %v321 = icmp sge i64 %v311, 8
  br i1 %v321, label %b51, label %b52
b51:
  br label %b53
b53:
  %v322 = phi i64 [ 0, %b51 ], [ %v396, %b54 ]
  %v323 = icmp slt i64 %v322, 8
  br i1 %v323, label %b54, label %b55
b54:
  %v324 = add i64 %v322, 0
  %v325 = getelementptr inbounds float, ptr %v320, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v322, 8
  %v328 = getelementptr inbounds float, ptr %v320, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v322, 16
  %v331 = getelementptr inbounds float, ptr %v320, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v322, 24
  %v334 = getelementptr inbounds float, ptr %v320, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v322, 32
  %v337 = getelementptr inbounds float, ptr %v320, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 %v322, 40
  %v340 = getelementptr inbounds float, ptr %v320, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 %v322, 48
  %v343 = getelementptr inbounds float, ptr %v320, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 %v322, 56
  %v346 = getelementptr inbounds float, ptr %v320, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v349 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v350 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v351 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v353 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v355 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v359 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v361 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v363 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v366 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v367 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v368 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v371 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v372 = add i64 %v322, 0
  %v373 = mul i64 %v372, 32
  %v374 = getelementptr inbounds float, ptr %v308, i64 %v373
  store <8 x float> %v364, ptr %v374, align 4
  %v375 = add i64 %v322, 1
  %v376 = mul i64 %v375, 32
  %v377 = getelementptr inbounds float, ptr %v308, i64 %v376
  store <8 x float> %v365, ptr %v377, align 4
  %v378 = add i64 %v322, 2
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v308, i64 %v379
  store <8 x float> %v366, ptr %v380, align 4
  %v381 = add i64 %v322, 3
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v308, i64 %v382
  store <8 x float> %v367, ptr %v383, align 4
  %v384 = add i64 %v322, 4
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v308, i64 %v385
  store <8 x float> %v368, ptr %v386, align 4
  %v387 = add i64 %v322, 5
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v308, i64 %v388
  store <8 x float> %v369, ptr %v389, align 4
  %v390 = add i64 %v322, 6
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v308, i64 %v391
  store <8 x float> %v370, ptr %v392, align 4
  %v393 = add i64 %v322, 7
  %v394 = mul i64 %v393, 32
  %v395 = getelementptr inbounds float, ptr %v308, i64 %v394
  store <8 x float> %v371, ptr %v395, align 4
  %v396 = add nsw i64 %v322, 8
  br label %b53
b55:
  br label %b56
b56:
  %v397 = phi i64 [ 8, %b55 ], [ %v405, %b57 ]
  %v398 = icmp slt i64 %v397, 8
  br i1 %v398, label %b57, label %b58
b57:
  %v399 = mul i64 %v397, 1
  %v400 = getelementptr inbounds float, ptr %v320, i64 %v399
  %v401 = getelementptr float, ptr %v400, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v402 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v401, <8 x i1> %v317, <8 x float> zeroinitializer)
  %v403 = mul i64 %v397, 32
  %v404 = getelementptr inbounds float, ptr %v308, i64 %v403
  store <8 x float> %v402, ptr %v404, align 4
  %v405 = add nsw i64 %v397, 1
  br label %b56
b58:
  br label %b52
b52:
  %v406 = icmp slt i64 %v311, 8
  br i1 %v406, label %b59, label %b60
b59:
  br label %b61
b61:
  %v407 = phi i64 [ 0, %b59 ], [ %v415, %b62 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b62, label %b63
b62:
  %v409 = mul i64 %v407, 1
  %v410 = getelementptr inbounds float, ptr %v320, i64 %v409
  %v411 = getelementptr float, ptr %v410, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v411, <8 x i1> %v317, <8 x float> zeroinitializer)
  %v413 = mul i64 %v407, 32
  %v414 = getelementptr inbounds float, ptr %v308, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v407, 1
  br label %b61
b63:
  br label %b60
b60:
  %v416 = add i64 %v194, 16
  %v417 = add i64 %v195, 16
  %v418 = getelementptr inbounds float, ptr %v173, i64 %v416
  %v419 = sub i64 32, %v417
  %v420 = icmp slt i64 %v419, 0
  %v421 = select i1 %v420, i64 0, i64 %v419
  %v422 = icmp ult i64 %v421, 8
  %v423 = select i1 %v422, i64 %v421, i64 8
  %v424 = trunc i64 %v423 to i32
  %v425 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v426 = shufflevector <8 x i32> %v425, <8 x i32> poison, <8 x i32> zeroinitializer
  %v427 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v426
  %v428 = mul i64 %v417, 8
  %v429 = add i64 0, %v428
  %v430 = getelementptr inbounds float, ptr %v12, i64 %v429
  %v431 = icmp sge i64 %v421, 8
  br i1 %v431, label %b64, label %b65
b64:
  br label %b66
b66:
  %v432 = phi i64 [ 0, %b64 ], [ %v506, %b67 ]
  %v433 = icmp slt i64 %v432, 8
  br i1 %v433, label %b67, label %b68
b67:
  %v434 = add i64 %v432, 0
  %v435 = getelementptr inbounds float, ptr %v430, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v432, 8
  %v438 = getelementptr inbounds float, ptr %v430, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v432, 16
  %v441 = getelementptr inbounds float, ptr %v430, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v432, 24
  %v444 = getelementptr inbounds float, ptr %v430, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v432, 32
  %v447 = getelementptr inbounds float, ptr %v430, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v432, 40
  %v450 = getelementptr inbounds float, ptr %v430, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v432, 48
  %v453 = getelementptr inbounds float, ptr %v430, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v432, 56
  %v456 = getelementptr inbounds float, ptr %v430, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v463 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v465 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v471 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v473 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v480 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v481 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v482 = add i64 %v432, 0
  %v483 = mul i64 %v482, 32
  %v484 = getelementptr inbounds float, ptr %v418, i64 %v483
  store <8 x float> %v474, ptr %v484, align 4
  %v485 = add i64 %v432, 1
  %v486 = mul i64 %v485, 32
  %v487 = getelementptr inbounds float, ptr %v418, i64 %v486
  store <8 x float> %v475, ptr %v487, align 4
  %v488 = add i64 %v432, 2
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v418, i64 %v489
  store <8 x float> %v476, ptr %v490, align 4
  %v491 = add i64 %v432, 3
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v418, i64 %v492
  store <8 x float> %v477, ptr %v493, align 4
  %v494 = add i64 %v432, 4
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v418, i64 %v495
  store <8 x float> %v478, ptr %v496, align 4
  %v497 = add i64 %v432, 5
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v418, i64 %v498
  store <8 x float> %v479, ptr %v499, align 4
  %v500 = add i64 %v432, 6
  %v501 = mul i64 %v500, 32
  %v502 = getelementptr inbounds float, ptr %v418, i64 %v501
  store <8 x float> %v480, ptr %v502, align 4
  %v503 = add i64 %v432, 7
  %v504 = mul i64 %v503, 32
  %v505 = getelementptr inbounds float, ptr %v418, i64 %v504
  store <8 x float> %v481, ptr %v505, align 4
  %v506 = add nsw i64 %v432, 8
  br label %b66
b68:
  br label %b69
b69:
  %v507 = phi i64 [ 8, %b68 ], [ %v515, %b70 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b70, label %b71
b70:
  %v509 = mul i64 %v507, 1
  %v510 = getelementptr inbounds float, ptr %v430, i64 %v509
  %v511 = getelementptr float, ptr %v510, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v512 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v511, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v513 = mul i64 %v507, 32
  %v514 = getelementptr inbounds float, ptr %v418, i64 %v513
  store <8 x float> %v512, ptr %v514, align 4
  %v515 = add nsw i64 %v507, 1
  br label %b69
b71:
  br label %b65
b65:
  %v516 = icmp slt i64 %v421, 8
  br i1 %v516, label %b72, label %b73
b72:
  br label %b74
b74:
  %v517 = phi i64 [ 0, %b72 ], [ %v525, %b75 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b75, label %b76
b75:
  %v519 = mul i64 %v517, 1
  %v520 = getelementptr inbounds float, ptr %v430, i64 %v519
  %v521 = getelementptr float, ptr %v520, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v522 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v521, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v523 = mul i64 %v517, 32
  %v524 = getelementptr inbounds float, ptr %v418, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v517, 1
  br label %b74
b76:
  br label %b73
b73:
  %v526 = add i64 %v194, 24
  %v527 = add i64 %v195, 24
  %v528 = getelementptr inbounds float, ptr %v173, i64 %v526
  %v529 = sub i64 32, %v527
  %v530 = icmp slt i64 %v529, 0
  %v531 = select i1 %v530, i64 0, i64 %v529
  %v532 = icmp ult i64 %v531, 8
  %v533 = select i1 %v532, i64 %v531, i64 8
  %v534 = trunc i64 %v533 to i32
  %v535 = insertelement <8 x i32> poison, i32 %v534, i64 0
  %v536 = shufflevector <8 x i32> %v535, <8 x i32> poison, <8 x i32> zeroinitializer
  %v537 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v536
  %v538 = mul i64 %v527, 8
  %v539 = add i64 0, %v538
  %v540 = getelementptr inbounds float, ptr %v12, i64 %v539
  %v541 = icmp sge i64 %v531, 8
  br i1 %v541, label %b77, label %b78
b77:
  br label %b79
b79:
  %v542 = phi i64 [ 0, %b77 ], [ %v616, %b80 ]
  %v543 = icmp slt i64 %v542, 8
  br i1 %v543, label %b80, label %b81
b80:
  %v544 = add i64 %v542, 0
  %v545 = getelementptr inbounds float, ptr %v540, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 %v542, 8
  %v548 = getelementptr inbounds float, ptr %v540, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v542, 16
  %v551 = getelementptr inbounds float, ptr %v540, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v542, 24
  %v554 = getelementptr inbounds float, ptr %v540, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v542, 32
  %v557 = getelementptr inbounds float, ptr %v540, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v542, 40
  %v560 = getelementptr inbounds float, ptr %v540, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v542, 48
  %v563 = getelementptr inbounds float, ptr %v540, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v542, 56
  %v566 = getelementptr inbounds float, ptr %v540, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v569 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v571 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v573 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v575 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v579 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v581 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v583 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v585 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v586 = shufflevector <8 x float> %v577, <8 x float> %v579, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v587 = shufflevector <8 x float> %v577, <8 x float> %v579, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v591 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v592 = add i64 %v542, 0
  %v593 = mul i64 %v592, 32
  %v594 = getelementptr inbounds float, ptr %v528, i64 %v593
  store <8 x float> %v584, ptr %v594, align 4
  %v595 = add i64 %v542, 1
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v528, i64 %v596
  store <8 x float> %v585, ptr %v597, align 4
  %v598 = add i64 %v542, 2
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v528, i64 %v599
  store <8 x float> %v586, ptr %v600, align 4
  %v601 = add i64 %v542, 3
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v528, i64 %v602
  store <8 x float> %v587, ptr %v603, align 4
  %v604 = add i64 %v542, 4
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v528, i64 %v605
  store <8 x float> %v588, ptr %v606, align 4
  %v607 = add i64 %v542, 5
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v528, i64 %v608
  store <8 x float> %v589, ptr %v609, align 4
  %v610 = add i64 %v542, 6
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v528, i64 %v611
  store <8 x float> %v590, ptr %v612, align 4
  %v613 = add i64 %v542, 7
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v528, i64 %v614
  store <8 x float> %v591, ptr %v615, align 4
  %v616 = add nsw i64 %v542, 8
  br label %b79
b81:
  br label %b82
b82:
  %v617 = phi i64 [ 8, %b81 ], [ %v625, %b83 ]
  %v618 = icmp slt i64 %v617, 8
  br i1 %v618, label %b83, label %b84
b83:
  %v619 = mul i64 %v617, 1
  %v620 = getelementptr inbounds float, ptr %v540, i64 %v619
  %v621 = getelementptr float, ptr %v620, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v622 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v621, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v623 = mul i64 %v617, 32
  %v624 = getelementptr inbounds float, ptr %v528, i64 %v623
  store <8 x float> %v622, ptr %v624, align 4
  %v625 = add nsw i64 %v617, 1
  br label %b82
b84:
  br label %b78
b78:
  %v626 = icmp slt i64 %v531, 8
  br i1 %v626, label %b85, label %b86
b85:
  br label %b87
b87:
  %v627 = phi i64 [ 0, %b85 ], [ %v635, %b88 ]
  %v628 = icmp slt i64 %v627, 8
  br i1 %v628, label %b88, label %b89
b88:
  %v629 = mul i64 %v627, 1
  %v630 = getelementptr inbounds float, ptr %v540, i64 %v629
  %v631 = getelementptr float, ptr %v630, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v632 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v631, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v633 = mul i64 %v627, 32
  %v634 = getelementptr inbounds float, ptr %v528, i64 %v633
  store <8 x float> %v632, ptr %v634, align 4
  %v635 = add nsw i64 %v627, 1
  br label %b87
b89:
  br label %b86
b86:
  %v636 = add i64 %v194, 256
  %v637 = add nsw i64 %v192, 1
  br label %b35
b37:
  br label %b34
b34:
  %v638 = icmp sgt i64 %v3, 1
  br i1 %v638, label %b90, label %b91
b90:
  %v639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v640 = atomicrmw add ptr %v639, i64 1 acq_rel
  %v641 = mul i64 %v3, 4
  br label %b92
b92:
  %v642 = load atomic i64, ptr %v639 acquire, align 8
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b93, label %b94
b93:
  %v644 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v646 = add i64 %v8, 0
  %v647 = sdiv i64 %v646, 1
  %v648 = add i64 %v2, 1
  %v649 = mul i64 %v647, %v2
  %v650 = sdiv i64 %v649, %v3
  %v651 = mul i64 %v650, 1
  %v652 = icmp slt i64 %v651, %v8
  %v653 = select i1 %v652, i64 %v651, i64 %v8
  %v654 = mul i64 %v647, %v648
  %v655 = sdiv i64 %v654, %v3
  %v656 = mul i64 %v655, 1
  %v657 = icmp slt i64 %v656, %v8
  %v658 = select i1 %v657, i64 %v656, i64 %v8
  br label %b95
b95:
  %v659 = phi i64 [ %v653, %b91 ], [ %v712, %b100 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b96, label %b97
b96:
  %v661 = add i64 %v659, 96
  %v662 = icmp slt i64 %v661, %v658
  %v663 = select i1 %v662, i64 %v661, i64 %v658
  br label %b98
b98:
  %v664 = phi i64 [ 0, %b96 ], [ %v711, %b103 ]
  %v665 = icmp slt i64 %v664, 1
  br i1 %v665, label %b99, label %b100
b99:
  %v666 = sub i64 %v663, %v659
  %v667 = sub i64 2, 1
  %v668 = add i64 %v666, %v667
  %v669 = sdiv i64 %v668, 2
  br label %b101
b101:
  %v670 = phi i64 [ 0, %b99 ], [ %v710, %b108 ]
  %v671 = icmp slt i64 %v670, %v669
  br i1 %v671, label %b102, label %b103
b102:
  %v672 = mul i64 %v666, %v670
  %v673 = sdiv i64 %v672, %v669
  %v674 = add i64 %v659, %v673
  %v675 = add i64 %v670, 1
  %v676 = mul i64 %v666, %v675
  %v677 = sdiv i64 %v676, %v669
  %v678 = add i64 %v659, %v677
  %v679 = mul i64 %v664, 256
  %v680 = getelementptr inbounds float, ptr %v173, i64 %v679
  %v681 = sub i64 %v678, %v674
  %v682 = mul i64 %v674, 8
  %v683 = getelementptr inbounds float, ptr %v10, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v683, i64 0
  %v685 = sub i64 %v681, 1
  %v686 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v685
  %v687 = load ptr, ptr %v686, align 4
  %v688 = icmp sgt i64 %v681, 0
  br i1 %v688, label %b104, label %b105
b104:
  call void %v687(ptr %v684, i64 8, ptr %v680, i64 8, ptr %v645)
  br label %b105
b105:
  %v689 = add i64 %v679, 256
  br label %b106
b106:
  %v690 = phi i64 [ %v674, %b105 ], [ %v709, %b111 ]
  %v691 = icmp slt i64 %v690, %v678
  br i1 %v691, label %b107, label %b108
b107:
  %v692 = sub i64 %v690, %v674
  %v693 = mul i64 %v692, 32
  %v694 = getelementptr inbounds float, ptr %v645, i64 %v693
  %v695 = mul i64 %v690, 32
  %v696 = getelementptr inbounds float, ptr %v42, i64 %v695
  br label %b109
b109:
  %v697 = phi i64 [ 0, %b107 ], [ %v708, %b110 ]
  %v698 = icmp slt i64 %v697, 4
  br i1 %v698, label %b110, label %b111
b110:
  %v699 = mul i64 %v664, 4
  %v700 = add i64 %v699, %v697
  %v701 = mul i64 %v700, 8
  %v702 = add i64 0, %v697
  %v703 = mul i64 %v702, 8
  %v704 = getelementptr inbounds float, ptr %v694, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = add i64 0, %v701
  %v707 = getelementptr inbounds float, ptr %v696, i64 %v706
  store <8 x float> %v705, ptr %v707, align 4
  %v708 = add nsw i64 %v697, 1
  br label %b109
b111:
  %v709 = add nsw i64 %v690, 1
  br label %b106
b108:
  %v710 = add nsw i64 %v670, 1
  br label %b101
b103:
  %v711 = add nsw i64 %v664, 1
  br label %b98
b100:
  %v712 = add nsw i64 %v659, 96
  br label %b95
b97:
  %v713 = icmp sgt i64 %v3, 1
  br i1 %v713, label %b112, label %b113
b112:
  %v714 = getelementptr inbounds i64, ptr %v1, i64 3
  %v715 = atomicrmw add ptr %v714, i64 1 acq_rel
  %v716 = mul i64 %v3, 5
  br label %b114
b114:
  %v717 = load atomic i64, ptr %v714 acquire, align 8
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b115, label %b116
b115:
  %v719 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v720 = getelementptr inbounds float, ptr %v78, i64 256
  %v721 = getelementptr inbounds i64, ptr %v1, i64 4
  %v722 = load i64, ptr %v721, align 8
  %v723 = icmp eq i64 %v722, 0
  br i1 %v723, label %b117, label %b118
b117:
  %v724 = add i64 1, 0
  %v725 = sdiv i64 %v724, 1
  %v726 = add i64 %v2, 1
  %v727 = mul i64 %v725, %v2
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 1
  %v730 = icmp slt i64 %v729, 1
  %v731 = select i1 %v730, i64 %v729, i64 1
  %v732 = mul i64 %v725, %v726
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 1
  %v735 = icmp slt i64 %v734, 1
  %v736 = select i1 %v735, i64 %v734, i64 1
  %v737 = icmp slt i64 %v736, 1
  %v738 = select i1 %v737, i64 %v736, i64 1
  br label %b119
b119:
  %v739 = phi i64 [ %v731, %b117 ], [ %v1184, %b170 ]
  %v740 = icmp slt i64 %v739, %v738
  br i1 %v740, label %b120, label %b121
b120:
  %v741 = mul i64 %v739, 256
  %v742 = mul i64 %v739, 8
  %v743 = add i64 %v741, 0
  %v744 = add i64 %v742, 0
  %v745 = getelementptr inbounds float, ptr %v720, i64 %v743
  %v746 = sub i64 8, %v744
  %v747 = icmp slt i64 %v746, 0
  %v748 = select i1 %v747, i64 0, i64 %v746
  %v749 = icmp ult i64 %v748, 8
  %v750 = select i1 %v749, i64 %v748, i64 8
  %v751 = trunc i64 %v750 to i32
  %v752 = insertelement <8 x i32> poison, i32 %v751, i64 0
  %v753 = shufflevector <8 x i32> %v752, <8 x i32> poison, <8 x i32> zeroinitializer
  %v754 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v753
  %v755 = mul i64 %v744, 8
  %v756 = add i64 64, %v755
  %v757 = getelementptr inbounds float, ptr %v14, i64 %v756
  %v758 = icmp sge i64 %v748, 8
  br i1 %v758, label %b122, label %b123
b122:
  br label %b124
b124:
  %v759 = phi i64 [ 0, %b122 ], [ %v833, %b125 ]
  %v760 = icmp slt i64 %v759, 8
  br i1 %v760, label %b125, label %b126
b125:
  %v761 = add i64 %v759, 0
  %v762 = getelementptr inbounds float, ptr %v757, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = add i64 %v759, 8
  %v765 = getelementptr inbounds float, ptr %v757, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = add i64 %v759, 16
  %v768 = getelementptr inbounds float, ptr %v757, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 %v759, 24
  %v771 = getelementptr inbounds float, ptr %v757, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 %v759, 32
  %v774 = getelementptr inbounds float, ptr %v757, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = add i64 %v759, 40
  %v777 = getelementptr inbounds float, ptr %v757, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 %v759, 48
  %v780 = getelementptr inbounds float, ptr %v757, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 %v759, 56
  %v783 = getelementptr inbounds float, ptr %v757, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = shufflevector <8 x float> %v763, <8 x float> %v775, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v786 = shufflevector <8 x float> %v763, <8 x float> %v775, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v788 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v790 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v792 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v785, <8 x float> %v789, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v794 = shufflevector <8 x float> %v785, <8 x float> %v789, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v787, <8 x float> %v791, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v796 = shufflevector <8 x float> %v787, <8 x float> %v791, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v798 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v799 = shufflevector <8 x float> %v788, <8 x float> %v792, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v800 = shufflevector <8 x float> %v788, <8 x float> %v792, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v801 = shufflevector <8 x float> %v793, <8 x float> %v795, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v802 = shufflevector <8 x float> %v793, <8 x float> %v795, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v803 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v804 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v805 = shufflevector <8 x float> %v797, <8 x float> %v799, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v806 = shufflevector <8 x float> %v797, <8 x float> %v799, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v807 = shufflevector <8 x float> %v798, <8 x float> %v800, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v808 = shufflevector <8 x float> %v798, <8 x float> %v800, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v809 = add i64 %v759, 0
  %v810 = mul i64 %v809, 32
  %v811 = getelementptr inbounds float, ptr %v745, i64 %v810
  store <8 x float> %v801, ptr %v811, align 4
  %v812 = add i64 %v759, 1
  %v813 = mul i64 %v812, 32
  %v814 = getelementptr inbounds float, ptr %v745, i64 %v813
  store <8 x float> %v802, ptr %v814, align 4
  %v815 = add i64 %v759, 2
  %v816 = mul i64 %v815, 32
  %v817 = getelementptr inbounds float, ptr %v745, i64 %v816
  store <8 x float> %v803, ptr %v817, align 4
  %v818 = add i64 %v759, 3
  %v819 = mul i64 %v818, 32
  %v820 = getelementptr inbounds float, ptr %v745, i64 %v819
  store <8 x float> %v804, ptr %v820, align 4
  %v821 = add i64 %v759, 4
  %v822 = mul i64 %v821, 32
  %v823 = getelementptr inbounds float, ptr %v745, i64 %v822
  store <8 x float> %v805, ptr %v823, align 4
  %v824 = add i64 %v759, 5
  %v825 = mul i64 %v824, 32
  %v826 = getelementptr inbounds float, ptr %v745, i64 %v825
  store <8 x float> %v806, ptr %v826, align 4
  %v827 = add i64 %v759, 6
  %v828 = mul i64 %v827, 32
  %v829 = getelementptr inbounds float, ptr %v745, i64 %v828
  store <8 x float> %v807, ptr %v829, align 4
  %v830 = add i64 %v759, 7
  %v831 = mul i64 %v830, 32
  %v832 = getelementptr inbounds float, ptr %v745, i64 %v831
  store <8 x float> %v808, ptr %v832, align 4
  %v833 = add nsw i64 %v759, 8
  br label %b124
b126:
  br label %b127
b127:
  %v834 = phi i64 [ 8, %b126 ], [ %v842, %b128 ]
  %v835 = icmp slt i64 %v834, 8
  br i1 %v835, label %b128, label %b129
b128:
  %v836 = mul i64 %v834, 1
  %v837 = getelementptr inbounds float, ptr %v757, i64 %v836
  %v838 = getelementptr float, ptr %v837, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v839 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v838, <8 x i1> %v754, <8 x float> zeroinitializer)
  %v840 = mul i64 %v834, 32
  %v841 = getelementptr inbounds float, ptr %v745, i64 %v840
  store <8 x float> %v839, ptr %v841, align 4
  %v842 = add nsw i64 %v834, 1
  br label %b127
b129:
  br label %b123
b123:
  %v843 = icmp slt i64 %v748, 8
  br i1 %v843, label %b130, label %b131
b130:
  br label %b132
b132:
  %v844 = phi i64 [ 0, %b130 ], [ %v852, %b133 ]
  %v845 = icmp slt i64 %v844, 8
  br i1 %v845, label %b133, label %b134
b133:
  %v846 = mul i64 %v844, 1
  %v847 = getelementptr inbounds float, ptr %v757, i64 %v846
  %v848 = getelementptr float, ptr %v847, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v849 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v848, <8 x i1> %v754, <8 x float> zeroinitializer)
  %v850 = mul i64 %v844, 32
  %v851 = getelementptr inbounds float, ptr %v745, i64 %v850
  store <8 x float> %v849, ptr %v851, align 4
  %v852 = add nsw i64 %v844, 1
  br label %b132
b134:
  br label %b131
b131:
  %v853 = add i64 %v741, 8
  %v854 = add i64 %v742, 0
  %v855 = getelementptr inbounds float, ptr %v720, i64 %v853
  %v856 = sub i64 8, %v854
  %v857 = icmp slt i64 %v856, 0
  %v858 = select i1 %v857, i64 0, i64 %v856
  %v859 = icmp ult i64 %v858, 8
  %v860 = select i1 %v859, i64 %v858, i64 8
  %v861 = trunc i64 %v860 to i32
  %v862 = insertelement <8 x i32> poison, i32 %v861, i64 0
  %v863 = shufflevector <8 x i32> %v862, <8 x i32> poison, <8 x i32> zeroinitializer
  %v864 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v863
  %v865 = mul i64 %v854, 8
  %v866 = add i64 192, %v865
  %v867 = getelementptr inbounds float, ptr %v14, i64 %v866
  %v868 = icmp sge i64 %v858, 8
  br i1 %v868, label %b135, label %b136
b135:
  br label %b137
b137:
  %v869 = phi i64 [ 0, %b135 ], [ %v943, %b138 ]
  %v870 = icmp slt i64 %v869, 8
  br i1 %v870, label %b138, label %b139
b138:
  %v871 = add i64 %v869, 0
  %v872 = getelementptr inbounds float, ptr %v867, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = add i64 %v869, 8
  %v875 = getelementptr inbounds float, ptr %v867, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 %v869, 16
  %v878 = getelementptr inbounds float, ptr %v867, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 %v869, 24
  %v881 = getelementptr inbounds float, ptr %v867, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 %v869, 32
  %v884 = getelementptr inbounds float, ptr %v867, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 %v869, 40
  %v887 = getelementptr inbounds float, ptr %v867, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = add i64 %v869, 48
  %v890 = getelementptr inbounds float, ptr %v867, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 %v869, 56
  %v893 = getelementptr inbounds float, ptr %v867, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = shufflevector <8 x float> %v873, <8 x float> %v885, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v896 = shufflevector <8 x float> %v873, <8 x float> %v885, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v876, <8 x float> %v888, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v898 = shufflevector <8 x float> %v876, <8 x float> %v888, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v900 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v901 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v902 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v895, <8 x float> %v899, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v904 = shufflevector <8 x float> %v895, <8 x float> %v899, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v897, <8 x float> %v901, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v906 = shufflevector <8 x float> %v897, <8 x float> %v901, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v908 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v898, <8 x float> %v902, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v910 = shufflevector <8 x float> %v898, <8 x float> %v902, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v911 = shufflevector <8 x float> %v903, <8 x float> %v905, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v912 = shufflevector <8 x float> %v903, <8 x float> %v905, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v913 = shufflevector <8 x float> %v904, <8 x float> %v906, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v914 = shufflevector <8 x float> %v904, <8 x float> %v906, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v915 = shufflevector <8 x float> %v907, <8 x float> %v909, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v916 = shufflevector <8 x float> %v907, <8 x float> %v909, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v917 = shufflevector <8 x float> %v908, <8 x float> %v910, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v918 = shufflevector <8 x float> %v908, <8 x float> %v910, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v919 = add i64 %v869, 0
  %v920 = mul i64 %v919, 32
  %v921 = getelementptr inbounds float, ptr %v855, i64 %v920
  store <8 x float> %v911, ptr %v921, align 4
  %v922 = add i64 %v869, 1
  %v923 = mul i64 %v922, 32
  %v924 = getelementptr inbounds float, ptr %v855, i64 %v923
  store <8 x float> %v912, ptr %v924, align 4
  %v925 = add i64 %v869, 2
  %v926 = mul i64 %v925, 32
  %v927 = getelementptr inbounds float, ptr %v855, i64 %v926
  store <8 x float> %v913, ptr %v927, align 4
  %v928 = add i64 %v869, 3
  %v929 = mul i64 %v928, 32
  %v930 = getelementptr inbounds float, ptr %v855, i64 %v929
  store <8 x float> %v914, ptr %v930, align 4
  %v931 = add i64 %v869, 4
  %v932 = mul i64 %v931, 32
  %v933 = getelementptr inbounds float, ptr %v855, i64 %v932
  store <8 x float> %v915, ptr %v933, align 4
  %v934 = add i64 %v869, 5
  %v935 = mul i64 %v934, 32
  %v936 = getelementptr inbounds float, ptr %v855, i64 %v935
  store <8 x float> %v916, ptr %v936, align 4
  %v937 = add i64 %v869, 6
  %v938 = mul i64 %v937, 32
  %v939 = getelementptr inbounds float, ptr %v855, i64 %v938
  store <8 x float> %v917, ptr %v939, align 4
  %v940 = add i64 %v869, 7
  %v941 = mul i64 %v940, 32
  %v942 = getelementptr inbounds float, ptr %v855, i64 %v941
  store <8 x float> %v918, ptr %v942, align 4
  %v943 = add nsw i64 %v869, 8
  br label %b137
b139:
  br label %b140
b140:
  %v944 = phi i64 [ 8, %b139 ], [ %v952, %b141 ]
  %v945 = icmp slt i64 %v944, 8
  br i1 %v945, label %b141, label %b142
b141:
  %v946 = mul i64 %v944, 1
  %v947 = getelementptr inbounds float, ptr %v867, i64 %v946
  %v948 = getelementptr float, ptr %v947, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v949 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v948, <8 x i1> %v864, <8 x float> zeroinitializer)
  %v950 = mul i64 %v944, 32
  %v951 = getelementptr inbounds float, ptr %v855, i64 %v950
  store <8 x float> %v949, ptr %v951, align 4
  %v952 = add nsw i64 %v944, 1
  br label %b140
b142:
  br label %b136
b136:
  %v953 = icmp slt i64 %v858, 8
  br i1 %v953, label %b143, label %b144
b143:
  br label %b145
b145:
  %v954 = phi i64 [ 0, %b143 ], [ %v962, %b146 ]
  %v955 = icmp slt i64 %v954, 8
  br i1 %v955, label %b146, label %b147
b146:
  %v956 = mul i64 %v954, 1
  %v957 = getelementptr inbounds float, ptr %v867, i64 %v956
  %v958 = getelementptr float, ptr %v957, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v959 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v958, <8 x i1> %v864, <8 x float> zeroinitializer)
  %v960 = mul i64 %v954, 32
  %v961 = getelementptr inbounds float, ptr %v855, i64 %v960
  store <8 x float> %v959, ptr %v961, align 4
  %v962 = add nsw i64 %v954, 1
  br label %b145
b147:
  br label %b144
b144:
  %v963 = add i64 %v741, 16
  %v964 = add i64 %v742, 0
  %v965 = getelementptr inbounds float, ptr %v720, i64 %v963
  %v966 = sub i64 8, %v964
  %v967 = icmp slt i64 %v966, 0
  %v968 = select i1 %v967, i64 0, i64 %v966
  %v969 = icmp ult i64 %v968, 8
  %v970 = select i1 %v969, i64 %v968, i64 8
  %v971 = trunc i64 %v970 to i32
  %v972 = insertelement <8 x i32> poison, i32 %v971, i64 0
  %v973 = shufflevector <8 x i32> %v972, <8 x i32> poison, <8 x i32> zeroinitializer
  %v974 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v973
  %v975 = mul i64 %v964, 8
  %v976 = add i64 0, %v975
  %v977 = getelementptr inbounds float, ptr %v14, i64 %v976
  %v978 = icmp sge i64 %v968, 8
  br i1 %v978, label %b148, label %b149
b148:
  br label %b150
b150:
  %v979 = phi i64 [ 0, %b148 ], [ %v1053, %b151 ]
  %v980 = icmp slt i64 %v979, 8
  br i1 %v980, label %b151, label %b152
b151:
  %v981 = add i64 %v979, 0
  %v982 = getelementptr inbounds float, ptr %v977, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = add i64 %v979, 8
  %v985 = getelementptr inbounds float, ptr %v977, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 %v979, 16
  %v988 = getelementptr inbounds float, ptr %v977, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 %v979, 24
  %v991 = getelementptr inbounds float, ptr %v977, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 %v979, 32
  %v994 = getelementptr inbounds float, ptr %v977, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 %v979, 40
  %v997 = getelementptr inbounds float, ptr %v977, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = add i64 %v979, 48
  %v1000 = getelementptr inbounds float, ptr %v977, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 %v979, 56
  %v1003 = getelementptr inbounds float, ptr %v977, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = shufflevector <8 x float> %v983, <8 x float> %v995, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1006 = shufflevector <8 x float> %v983, <8 x float> %v995, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1007 = shufflevector <8 x float> %v986, <8 x float> %v998, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1008 = shufflevector <8 x float> %v986, <8 x float> %v998, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1009 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1010 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1011 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1012 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1013 = shufflevector <8 x float> %v1005, <8 x float> %v1009, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1014 = shufflevector <8 x float> %v1005, <8 x float> %v1009, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1015 = shufflevector <8 x float> %v1007, <8 x float> %v1011, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1016 = shufflevector <8 x float> %v1007, <8 x float> %v1011, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1017 = shufflevector <8 x float> %v1006, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1018 = shufflevector <8 x float> %v1006, <8 x float> %v1010, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1019 = shufflevector <8 x float> %v1008, <8 x float> %v1012, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1020 = shufflevector <8 x float> %v1008, <8 x float> %v1012, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1021 = shufflevector <8 x float> %v1013, <8 x float> %v1015, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1022 = shufflevector <8 x float> %v1013, <8 x float> %v1015, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1023 = shufflevector <8 x float> %v1014, <8 x float> %v1016, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1024 = shufflevector <8 x float> %v1014, <8 x float> %v1016, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1025 = shufflevector <8 x float> %v1017, <8 x float> %v1019, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1026 = shufflevector <8 x float> %v1017, <8 x float> %v1019, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1027 = shufflevector <8 x float> %v1018, <8 x float> %v1020, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1028 = shufflevector <8 x float> %v1018, <8 x float> %v1020, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1029 = add i64 %v979, 0
  %v1030 = mul i64 %v1029, 32
  %v1031 = getelementptr inbounds float, ptr %v965, i64 %v1030
  store <8 x float> %v1021, ptr %v1031, align 4
  %v1032 = add i64 %v979, 1
  %v1033 = mul i64 %v1032, 32
  %v1034 = getelementptr inbounds float, ptr %v965, i64 %v1033
  store <8 x float> %v1022, ptr %v1034, align 4
  %v1035 = add i64 %v979, 2
  %v1036 = mul i64 %v1035, 32
  %v1037 = getelementptr inbounds float, ptr %v965, i64 %v1036
  store <8 x float> %v1023, ptr %v1037, align 4
  %v1038 = add i64 %v979, 3
  %v1039 = mul i64 %v1038, 32
  %v1040 = getelementptr inbounds float, ptr %v965, i64 %v1039
  store <8 x float> %v1024, ptr %v1040, align 4
  %v1041 = add i64 %v979, 4
  %v1042 = mul i64 %v1041, 32
  %v1043 = getelementptr inbounds float, ptr %v965, i64 %v1042
  store <8 x float> %v1025, ptr %v1043, align 4
  %v1044 = add i64 %v979, 5
  %v1045 = mul i64 %v1044, 32
  %v1046 = getelementptr inbounds float, ptr %v965, i64 %v1045
  store <8 x float> %v1026, ptr %v1046, align 4
  %v1047 = add i64 %v979, 6
  %v1048 = mul i64 %v1047, 32
  %v1049 = getelementptr inbounds float, ptr %v965, i64 %v1048
  store <8 x float> %v1027, ptr %v1049, align 4
  %v1050 = add i64 %v979, 7
  %v1051 = mul i64 %v1050, 32
  %v1052 = getelementptr inbounds float, ptr %v965, i64 %v1051
  store <8 x float> %v1028, ptr %v1052, align 4
  %v1053 = add nsw i64 %v979, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1054 = phi i64 [ 8, %b152 ], [ %v1062, %b154 ]
  %v1055 = icmp slt i64 %v1054, 8
  br i1 %v1055, label %b154, label %b155
b154:
  %v1056 = mul i64 %v1054, 1
  %v1057 = getelementptr inbounds float, ptr %v977, i64 %v1056
  %v1058 = getelementptr float, ptr %v1057, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1059 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1058, <8 x i1> %v974, <8 x float> zeroinitializer)
  %v1060 = mul i64 %v1054, 32
  %v1061 = getelementptr inbounds float, ptr %v965, i64 %v1060
  store <8 x float> %v1059, ptr %v1061, align 4
  %v1062 = add nsw i64 %v1054, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1063 = icmp slt i64 %v968, 8
  br i1 %v1063, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1064 = phi i64 [ 0, %b156 ], [ %v1072, %b159 ]
  %v1065 = icmp slt i64 %v1064, 8
  br i1 %v1065, label %b159, label %b160
b159:
  %v1066 = mul i64 %v1064, 1
  %v1067 = getelementptr inbounds float, ptr %v977, i64 %v1066
  %v1068 = getelementptr float, ptr %v1067, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1069 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1068, <8 x i1> %v974, <8 x float> zeroinitializer)
  %v1070 = mul i64 %v1064, 32
  %v1071 = getelementptr inbounds float, ptr %v965, i64 %v1070
  store <8 x float> %v1069, ptr %v1071, align 4
  %v1072 = add nsw i64 %v1064, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1073 = add i64 %v741, 24
  %v1074 = add i64 %v742, 0
  %v1075 = getelementptr inbounds float, ptr %v720, i64 %v1073
  %v1076 = sub i64 8, %v1074
  %v1077 = icmp slt i64 %v1076, 0
  %v1078 = select i1 %v1077, i64 0, i64 %v1076
  %v1079 = icmp ult i64 %v1078, 8
  %v1080 = select i1 %v1079, i64 %v1078, i64 8
  %v1081 = trunc i64 %v1080 to i32
  %v1082 = insertelement <8 x i32> poison, i32 %v1081, i64 0
  %v1083 = shufflevector <8 x i32> %v1082, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1084 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1083
  %v1085 = mul i64 %v1074, 8
  %v1086 = add i64 128, %v1085
  %v1087 = getelementptr inbounds float, ptr %v14, i64 %v1086
  %v1088 = icmp sge i64 %v1078, 8
  br i1 %v1088, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1089 = phi i64 [ 0, %b161 ], [ %v1163, %b164 ]
  %v1090 = icmp slt i64 %v1089, 8
  br i1 %v1090, label %b164, label %b165
b164:
  %v1091 = add i64 %v1089, 0
  %v1092 = getelementptr inbounds float, ptr %v1087, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 %v1089, 8
  %v1095 = getelementptr inbounds float, ptr %v1087, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = add i64 %v1089, 16
  %v1098 = getelementptr inbounds float, ptr %v1087, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 %v1089, 24
  %v1101 = getelementptr inbounds float, ptr %v1087, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 %v1089, 32
  %v1104 = getelementptr inbounds float, ptr %v1087, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 %v1089, 40
  %v1107 = getelementptr inbounds float, ptr %v1087, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 %v1089, 48
  %v1110 = getelementptr inbounds float, ptr %v1087, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 %v1089, 56
  %v1113 = getelementptr inbounds float, ptr %v1087, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1116 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1117 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1118 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1119 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1120 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1121 = shufflevector <8 x float> %v1102, <8 x float> %v1114, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1122 = shufflevector <8 x float> %v1102, <8 x float> %v1114, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1123 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1124 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1125 = shufflevector <8 x float> %v1117, <8 x float> %v1121, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1126 = shufflevector <8 x float> %v1117, <8 x float> %v1121, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1127 = shufflevector <8 x float> %v1116, <8 x float> %v1120, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1128 = shufflevector <8 x float> %v1116, <8 x float> %v1120, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1129 = shufflevector <8 x float> %v1118, <8 x float> %v1122, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1130 = shufflevector <8 x float> %v1118, <8 x float> %v1122, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1131 = shufflevector <8 x float> %v1123, <8 x float> %v1125, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1132 = shufflevector <8 x float> %v1123, <8 x float> %v1125, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1133 = shufflevector <8 x float> %v1124, <8 x float> %v1126, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1134 = shufflevector <8 x float> %v1124, <8 x float> %v1126, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1135 = shufflevector <8 x float> %v1127, <8 x float> %v1129, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1136 = shufflevector <8 x float> %v1127, <8 x float> %v1129, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1137 = shufflevector <8 x float> %v1128, <8 x float> %v1130, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1138 = shufflevector <8 x float> %v1128, <8 x float> %v1130, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1139 = add i64 %v1089, 0
  %v1140 = mul i64 %v1139, 32
  %v1141 = getelementptr inbounds float, ptr %v1075, i64 %v1140
  store <8 x float> %v1131, ptr %v1141, align 4
  %v1142 = add i64 %v1089, 1
  %v1143 = mul i64 %v1142, 32
  %v1144 = getelementptr inbounds float, ptr %v1075, i64 %v1143
  store <8 x float> %v1132, ptr %v1144, align 4
  %v1145 = add i64 %v1089, 2
  %v1146 = mul i64 %v1145, 32
  %v1147 = getelementptr inbounds float, ptr %v1075, i64 %v1146
  store <8 x float> %v1133, ptr %v1147, align 4
  %v1148 = add i64 %v1089, 3
  %v1149 = mul i64 %v1148, 32
  %v1150 = getelementptr inbounds float, ptr %v1075, i64 %v1149
  store <8 x float> %v1134, ptr %v1150, align 4
  %v1151 = add i64 %v1089, 4
  %v1152 = mul i64 %v1151, 32
  %v1153 = getelementptr inbounds float, ptr %v1075, i64 %v1152
  store <8 x float> %v1135, ptr %v1153, align 4
  %v1154 = add i64 %v1089, 5
  %v1155 = mul i64 %v1154, 32
  %v1156 = getelementptr inbounds float, ptr %v1075, i64 %v1155
  store <8 x float> %v1136, ptr %v1156, align 4
  %v1157 = add i64 %v1089, 6
  %v1158 = mul i64 %v1157, 32
  %v1159 = getelementptr inbounds float, ptr %v1075, i64 %v1158
  store <8 x float> %v1137, ptr %v1159, align 4
  %v1160 = add i64 %v1089, 7
  %v1161 = mul i64 %v1160, 32
  %v1162 = getelementptr inbounds float, ptr %v1075, i64 %v1161
  store <8 x float> %v1138, ptr %v1162, align 4
  %v1163 = add nsw i64 %v1089, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1164 = phi i64 [ 8, %b165 ], [ %v1172, %b167 ]
  %v1165 = icmp slt i64 %v1164, 8
  br i1 %v1165, label %b167, label %b168
b167:
  %v1166 = mul i64 %v1164, 1
  %v1167 = getelementptr inbounds float, ptr %v1087, i64 %v1166
  %v1168 = getelementptr float, ptr %v1167, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1169 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1168, <8 x i1> %v1084, <8 x float> zeroinitializer)
  %v1170 = mul i64 %v1164, 32
  %v1171 = getelementptr inbounds float, ptr %v1075, i64 %v1170
  store <8 x float> %v1169, ptr %v1171, align 4
  %v1172 = add nsw i64 %v1164, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1173 = icmp slt i64 %v1078, 8
  br i1 %v1173, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1174 = phi i64 [ 0, %b169 ], [ %v1182, %b172 ]
  %v1175 = icmp slt i64 %v1174, 8
  br i1 %v1175, label %b172, label %b173
b172:
  %v1176 = mul i64 %v1174, 1
  %v1177 = getelementptr inbounds float, ptr %v1087, i64 %v1176
  %v1178 = getelementptr float, ptr %v1177, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1179 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1178, <8 x i1> %v1084, <8 x float> zeroinitializer)
  %v1180 = mul i64 %v1174, 32
  %v1181 = getelementptr inbounds float, ptr %v1075, i64 %v1180
  store <8 x float> %v1179, ptr %v1181, align 4
  %v1182 = add nsw i64 %v1174, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1183 = add i64 %v741, 256
  %v1184 = add nsw i64 %v739, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1185 = icmp sgt i64 %v3, 1
  br i1 %v1185, label %b174, label %b175
b174:
  %v1186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1187 = atomicrmw add ptr %v1186, i64 1 acq_rel
  %v1188 = mul i64 %v3, 6
  br label %b176
b176:
  %v1189 = load atomic i64, ptr %v1186 acquire, align 8
  %v1190 = icmp slt i64 %v1189, %v1188
  br i1 %v1190, label %b177, label %b178
b177:
  %v1191 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  br label %b179
b179:
  %v1192 = phi i64 [ 0, %b175 ], [ %v1516, %b201 ]
  %v1193 = icmp slt i64 %v1192, %v5
  br i1 %v1193, label %b180, label %b181
b180:
  %v1195 = add i64 %v7, 0
  %v1196 = sdiv i64 %v1195, 1
  %v1197 = add i64 %v2, 1
  %v1198 = mul i64 %v1196, %v2
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 1
  %v1201 = icmp slt i64 %v1200, %v7
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v7
  %v1203 = mul i64 %v1196, %v1197
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 1
  %v1206 = icmp slt i64 %v1205, %v7
  %v1207 = select i1 %v1206, i64 %v1205, i64 %v7
  br label %b182
b182:
  %v1208 = phi i64 [ %v1202, %b180 ], [ %v1482, %b187 ]
  %v1209 = icmp slt i64 %v1208, %v1207
  br i1 %v1209, label %b183, label %b184
b183:
  %v1210 = add i64 %v1208, 96
  %v1211 = icmp slt i64 %v1210, %v1207
  %v1212 = select i1 %v1211, i64 %v1210, i64 %v1207
  br label %b185
b185:
  %v1213 = phi i64 [ 0, %b183 ], [ %v1481, %b190 ]
  %v1214 = icmp slt i64 %v1213, 1
  br i1 %v1214, label %b186, label %b187
b186:
  %v1215 = sub i64 %v1212, %v1208
  %v1216 = sub i64 2, 1
  %v1217 = add i64 %v1215, %v1216
  %v1218 = sdiv i64 %v1217, 2
  br label %b188
b188:
  %v1219 = phi i64 [ 0, %b186 ], [ %v1480, %b195 ]
  %v1220 = icmp slt i64 %v1219, %v1218
  br i1 %v1220, label %b189, label %b190
b189:
  %v1221 = mul i64 %v1215, %v1219
  %v1222 = sdiv i64 %v1221, %v1218
  %v1223 = add i64 %v1208, %v1222
  %v1224 = add i64 %v1219, 1
  %v1225 = mul i64 %v1215, %v1224
  %v1226 = sdiv i64 %v1225, %v1218
  %v1227 = add i64 %v1208, %v1226
  %v1228 = mul i64 %v1213, 256
  %v1229 = getelementptr inbounds float, ptr %v720, i64 %v1228
  %v1230 = sub i64 %v1227, %v1223
  %v1231 = add i64 %v1192, 0
  %v1232 = and i64 %v1231, %v58
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1223
  %v1235 = mul i64 %v1234, 8
  %v1236 = getelementptr inbounds float, ptr %v22, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1236, i64 0
  %v1238 = sub i64 %v1230, 1
  %v1239 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1238
  %v1240 = load ptr, ptr %v1239, align 4
  %v1241 = icmp sgt i64 %v1230, 0
  br i1 %v1241, label %b191, label %b192
b191:
  call void %v1240(ptr %v1237, i64 8, ptr %v1229, i64 8, ptr %v1194)
  br label %b192
b192:
  %v1242 = add i64 %v1228, 256
  br label %b193
b193:
  %v1243 = phi i64 [ %v1223, %b192 ], [ %v1479, %b198 ]
  %v1244 = icmp slt i64 %v1243, %v1227
  br i1 %v1244, label %b194, label %b195
b194:
  %v1245 = sub i64 %v1243, %v1223
  %v1246 = mul i64 %v1245, 32
  %v1247 = getelementptr inbounds float, ptr %v1194, i64 %v1246
  %v1248 = add i64 %v1192, 0
  %v1249 = and i64 %v1248, %v68
  %v1250 = mul i64 %v1249, %v7
  %v1251 = add i64 %v1250, %v1243
  %v1252 = mul i64 %v1251, 32
  %v1253 = getelementptr inbounds float, ptr %v42, i64 %v1252
  %v1254 = add i64 %v1192, 0
  %v1255 = and i64 %v1254, %v56
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1243
  %v1258 = mul i64 %v1257, 8
  %v1259 = getelementptr inbounds float, ptr %v20, i64 %v1258
  %v1260 = add i64 %v1192, 0
  %v1261 = and i64 %v1260, %v70
  %v1262 = mul i64 %v1261, %v7
  %v1263 = add i64 %v1262, %v1243
  %v1264 = mul i64 %v1263, 8
  %v1265 = getelementptr inbounds float, ptr %v44, i64 %v1264
  %v1266 = add i64 %v1192, 0
  %v1267 = and i64 %v1266, %v72
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1243
  %v1270 = mul i64 %v1269, 8
  %v1271 = getelementptr inbounds float, ptr %v46, i64 %v1270
  %v1272 = add i64 %v1192, 0
  %v1273 = and i64 %v1272, %v74
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1243
  %v1276 = mul i64 %v1275, 8
  %v1277 = getelementptr inbounds float, ptr %v48, i64 %v1276
  %v1278 = add i64 %v1192, 1
  %v1279 = and i64 %v1278, %v56
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1243
  %v1282 = mul i64 %v1281, 8
  %v1283 = getelementptr inbounds float, ptr %v20, i64 %v1282
  %v1284 = add i64 %v1192, 0
  %v1285 = and i64 %v1284, %v76
  %v1286 = mul i64 %v1285, %v7
  %v1287 = add i64 %v1286, %v1243
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v50, i64 %v1288
  %v1290 = add i64 %v1192, 0
  %v1291 = and i64 %v1290, %v62
  %v1292 = mul i64 %v1291, %v7
  %v1293 = add i64 %v1292, %v1243
  %v1294 = mul i64 %v1293, 8
  %v1295 = getelementptr inbounds float, ptr %v28, i64 %v1294
  br label %b196
b196:
  %v1296 = phi i64 [ 0, %b194 ], [ %v1478, %b197 ]
  %v1297 = icmp slt i64 %v1296, 1
  br i1 %v1297, label %b197, label %b198
b197:
  %v1298 = mul i64 %v1213, 1
  %v1299 = add i64 %v1298, %v1296
  %v1300 = mul i64 %v1299, 8
  %v1301 = add i64 0, %v1296
  %v1302 = mul i64 %v1301, 8
  %v1303 = getelementptr inbounds float, ptr %v1247, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = add i64 1, %v1296
  %v1306 = mul i64 %v1305, 8
  %v1307 = getelementptr inbounds float, ptr %v1247, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = add i64 2, %v1296
  %v1310 = mul i64 %v1309, 8
  %v1311 = getelementptr inbounds float, ptr %v1247, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = add i64 3, %v1296
  %v1314 = mul i64 %v1313, 8
  %v1315 = getelementptr inbounds float, ptr %v1247, i64 %v1314
  %v1316 = load <8 x float>, ptr %v1315, align 4
  %v1317 = add i64 8, %v1300
  %v1318 = getelementptr inbounds float, ptr %v1253, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = fadd <8 x float> %v1319, %v1304
  %v1321 = add i64 8, %v1300
  %v1322 = getelementptr inbounds float, ptr %v16, i64 %v1321
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = fadd <8 x float> %v1320, %v1323
  %v1325 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1324)
  %v1326 = fneg <8 x float> %v1325
  %v1327 = fcmp olt <8 x float> %v1326, splat (float 0xC05A400000000000)
  %v1328 = select <8 x i1> %v1327, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1326
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1328, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1330 = fsub <8 x float> %v1329, splat (float 0x4168000000000000)
  %v1331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1328)
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1331)
  %v1333 = bitcast <8 x float> %v1329 to <8 x i32>
  %v1334 = fmul <8 x float> %v1332, %v1332
  %v1335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1332, <8 x float> splat (float 0x3F81227F40000000))
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> %v1332, <8 x float> splat (float 0x3FA5556740000000))
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1336, <8 x float> %v1332, <8 x float> splat (float 0x3FC5554B00000000))
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1332, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> %v1338, <8 x float> %v1332)
  %v1340 = sub <8 x i32> %v1333, splat (i32 1262485250)
  %v1341 = lshr <8 x i32> %v1340, splat (i32 1)
  %v1342 = sub <8 x i32> %v1340, %v1341
  %v1343 = shl <8 x i32> %v1341, splat (i32 23)
  %v1344 = bitcast <8 x i32> %v1343 to <8 x float>
  %v1345 = shl <8 x i32> %v1342, splat (i32 23)
  %v1346 = bitcast <8 x i32> %v1345 to <8 x float>
  %v1347 = fadd <8 x float> %v1339, splat (float 0x3FF0000000000000)
  %v1348 = fmul <8 x float> %v1347, %v1344
  %v1349 = fmul <8 x float> %v1348, %v1346
  %v1350 = fcmp olt <8 x float> %v1324, splat (float 0x0000000000000000)
  %v1351 = select <8 x i1> %v1350, <8 x float> %v1349, <8 x float> splat (float 0x3FF0000000000000)
  %v1352 = fadd <8 x float> %v1349, splat (float 0x3FF0000000000000)
  %v1353 = fdiv <8 x float> %v1351, %v1352
  %v1354 = add i64 24, %v1300
  %v1355 = getelementptr inbounds float, ptr %v1253, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = fadd <8 x float> %v1356, %v1308
  %v1358 = add i64 24, %v1300
  %v1359 = getelementptr inbounds float, ptr %v16, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fadd <8 x float> %v1357, %v1360
  %v1362 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1361)
  %v1363 = fneg <8 x float> %v1362
  %v1364 = fcmp olt <8 x float> %v1363, splat (float 0xC05A400000000000)
  %v1365 = select <8 x i1> %v1364, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1363
  %v1366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1367 = fsub <8 x float> %v1366, splat (float 0x4168000000000000)
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1365)
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1368)
  %v1370 = bitcast <8 x float> %v1366 to <8 x i32>
  %v1371 = fmul <8 x float> %v1369, %v1369
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1369, <8 x float> splat (float 0x3F81227F40000000))
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1369, <8 x float> splat (float 0x3FA5556740000000))
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> %v1369, <8 x float> splat (float 0x3FC5554B00000000))
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1369, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1371, <8 x float> %v1375, <8 x float> %v1369)
  %v1377 = sub <8 x i32> %v1370, splat (i32 1262485250)
  %v1378 = lshr <8 x i32> %v1377, splat (i32 1)
  %v1379 = sub <8 x i32> %v1377, %v1378
  %v1380 = shl <8 x i32> %v1378, splat (i32 23)
  %v1381 = bitcast <8 x i32> %v1380 to <8 x float>
  %v1382 = shl <8 x i32> %v1379, splat (i32 23)
  %v1383 = bitcast <8 x i32> %v1382 to <8 x float>
  %v1384 = fadd <8 x float> %v1376, splat (float 0x3FF0000000000000)
  %v1385 = fmul <8 x float> %v1384, %v1381
  %v1386 = fmul <8 x float> %v1385, %v1383
  %v1387 = fcmp olt <8 x float> %v1361, splat (float 0x0000000000000000)
  %v1388 = select <8 x i1> %v1387, <8 x float> %v1386, <8 x float> splat (float 0x3FF0000000000000)
  %v1389 = fadd <8 x float> %v1386, splat (float 0x3FF0000000000000)
  %v1390 = fdiv <8 x float> %v1388, %v1389
  %v1391 = add i64 0, %v1300
  %v1392 = getelementptr inbounds float, ptr %v1253, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = fadd <8 x float> %v1393, %v1312
  %v1395 = add i64 0, %v1300
  %v1396 = getelementptr inbounds float, ptr %v16, i64 %v1395
  %v1397 = load <8 x float>, ptr %v1396, align 4
  %v1398 = fadd <8 x float> %v1394, %v1397
  %v1399 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1398)
  %v1400 = fcmp ogt <8 x float> %v1399, splat (float 0x4023000000000000)
  %v1401 = select <8 x i1> %v1400, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1399
  %v1402 = fadd <8 x float> %v1401, %v1401
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1404 = fsub <8 x float> %v1403, splat (float 0x4168000000000000)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1402)
  %v1406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1405)
  %v1407 = bitcast <8 x float> %v1403 to <8 x i32>
  %v1408 = fmul <8 x float> %v1406, %v1406
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1406, <8 x float> splat (float 0x3F81227F40000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1406, <8 x float> splat (float 0x3FA5556740000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1406, <8 x float> splat (float 0x3FC5554B00000000))
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> %v1406, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1412, <8 x float> %v1406)
  %v1414 = shl <8 x i32> %v1407, splat (i32 23)
  %v1415 = add <8 x i32> %v1414, splat (i32 1065353216)
  %v1416 = bitcast <8 x i32> %v1415 to <8 x float>
  %v1417 = fsub <8 x float> %v1416, splat (float 0x3FF0000000000000)
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1413, <8 x float> %v1417)
  %v1419 = fadd <8 x float> %v1418, splat (float 0x4000000000000000)
  %v1420 = fdiv <8 x float> %v1418, %v1419
  %v1421 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1420, <8 x float> %v1398)
  %v1422 = add i64 0, %v1300
  %v1423 = getelementptr inbounds float, ptr %v1259, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = fmul <8 x float> %v1353, %v1424
  %v1426 = fmul <8 x float> %v1390, %v1421
  %v1427 = fadd <8 x float> %v1425, %v1426
  %v1428 = add i64 16, %v1300
  %v1429 = getelementptr inbounds float, ptr %v1253, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = fadd <8 x float> %v1430, %v1316
  %v1432 = add i64 16, %v1300
  %v1433 = getelementptr inbounds float, ptr %v16, i64 %v1432
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = fadd <8 x float> %v1431, %v1434
  %v1436 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1435)
  %v1437 = fneg <8 x float> %v1436
  %v1438 = fcmp olt <8 x float> %v1437, splat (float 0xC05A400000000000)
  %v1439 = select <8 x i1> %v1438, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1437
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1441 = fsub <8 x float> %v1440, splat (float 0x4168000000000000)
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1439)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1442)
  %v1444 = bitcast <8 x float> %v1440 to <8 x i32>
  %v1445 = fmul <8 x float> %v1443, %v1443
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1443, <8 x float> splat (float 0x3F81227F40000000))
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1443, <8 x float> splat (float 0x3FA5556740000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1443, <8 x float> splat (float 0x3FC5554B00000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1443, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1449, <8 x float> %v1443)
  %v1451 = sub <8 x i32> %v1444, splat (i32 1262485250)
  %v1452 = lshr <8 x i32> %v1451, splat (i32 1)
  %v1453 = sub <8 x i32> %v1451, %v1452
  %v1454 = shl <8 x i32> %v1452, splat (i32 23)
  %v1455 = bitcast <8 x i32> %v1454 to <8 x float>
  %v1456 = shl <8 x i32> %v1453, splat (i32 23)
  %v1457 = bitcast <8 x i32> %v1456 to <8 x float>
  %v1458 = fadd <8 x float> %v1450, splat (float 0x3FF0000000000000)
  %v1459 = fmul <8 x float> %v1458, %v1455
  %v1460 = fmul <8 x float> %v1459, %v1457
  %v1461 = fcmp olt <8 x float> %v1435, splat (float 0x0000000000000000)
  %v1462 = select <8 x i1> %v1461, <8 x float> %v1460, <8 x float> splat (float 0x3FF0000000000000)
  %v1463 = fadd <8 x float> %v1460, splat (float 0x3FF0000000000000)
  %v1464 = fdiv <8 x float> %v1462, %v1463
  %v1465 = fmul <8 x float> %v1464, %v1427
  %v1466 = add i64 0, %v1300
  %v1467 = getelementptr inbounds float, ptr %v1265, i64 %v1466
  store <8 x float> %v1353, ptr %v1467, align 4
  %v1468 = add i64 0, %v1300
  %v1469 = getelementptr inbounds float, ptr %v1271, i64 %v1468
  store <8 x float> %v1390, ptr %v1469, align 4
  %v1470 = add i64 0, %v1300
  %v1471 = getelementptr inbounds float, ptr %v1277, i64 %v1470
  store <8 x float> %v1421, ptr %v1471, align 4
  %v1472 = add i64 0, %v1300
  %v1473 = getelementptr inbounds float, ptr %v1283, i64 %v1472
  store <8 x float> %v1427, ptr %v1473, align 4
  %v1474 = add i64 0, %v1300
  %v1475 = getelementptr inbounds float, ptr %v1289, i64 %v1474
  store <8 x float> %v1464, ptr %v1475, align 4
  %v1476 = add i64 0, %v1300
  %v1477 = getelementptr inbounds float, ptr %v1295, i64 %v1476
  store <8 x float> %v1465, ptr %v1477, align 4
  %v1478 = add nsw i64 %v1296, 1
  br label %b196
b198:
  %v1479 = add nsw i64 %v1243, 1
  br label %b193
b195:
  %v1480 = add nsw i64 %v1219, 1
  br label %b188
b190:
  %v1481 = add nsw i64 %v1213, 1
  br label %b185
b187:
  %v1482 = add nsw i64 %v1208, 96
  br label %b182
b184:
  %v1483 = add i64 %v7, 0
  %v1484 = sdiv i64 %v1483, 1
  %v1485 = add i64 %v2, 1
  %v1486 = mul i64 %v1484, %v2
  %v1487 = sdiv i64 %v1486, %v3
  %v1488 = mul i64 %v1487, 1
  %v1489 = icmp slt i64 %v1488, %v7
  %v1490 = select i1 %v1489, i64 %v1488, i64 %v7
  %v1491 = mul i64 %v1484, %v1485
  %v1492 = sdiv i64 %v1491, %v3
  %v1493 = mul i64 %v1492, 1
  %v1494 = icmp slt i64 %v1493, %v7
  %v1495 = select i1 %v1494, i64 %v1493, i64 %v7
  br label %b199
b199:
  %v1496 = phi i64 [ %v1490, %b184 ], [ %v1515, %b200 ]
  %v1497 = icmp slt i64 %v1496, %v1495
  br i1 %v1497, label %b200, label %b201
b200:
  %v1498 = add i64 %v1192, 0
  %v1499 = and i64 %v1498, %v52
  %v1500 = mul i64 %v1499, %v7
  %v1501 = add i64 %v1500, %v1496
  %v1502 = mul i64 %v1501, 8
  %v1503 = getelementptr inbounds float, ptr %v10, i64 %v1502
  %v1504 = add i64 %v1192, 1
  %v1505 = and i64 %v1504, %v58
  %v1506 = mul i64 %v1505, %v7
  %v1507 = add i64 %v1506, %v1496
  %v1508 = mul i64 %v1507, 8
  %v1509 = getelementptr inbounds float, ptr %v22, i64 %v1508
  %v1510 = add i64 0, 0
  %v1511 = getelementptr inbounds float, ptr %v1503, i64 %v1510
  %v1512 = load <8 x float>, ptr %v1511, align 4
  %v1513 = add i64 0, 0
  %v1514 = getelementptr inbounds float, ptr %v1509, i64 %v1513
  store <8 x float> %v1512, ptr %v1514, align 4
  %v1515 = add nsw i64 %v1496, 1
  br label %b199
b201:
  %v1516 = add nsw i64 %v1192, 1
  br label %b179
b181:
  %v1517 = icmp sgt i64 %v3, 1
  br i1 %v1517, label %b202, label %b203
b202:
  %v1518 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1519 = atomicrmw add ptr %v1518, i64 1 acq_rel
  %v1520 = mul i64 %v3, 7
  br label %b204
b204:
  %v1521 = load atomic i64, ptr %v1518 acquire, align 8
  %v1522 = icmp slt i64 %v1521, %v1520
  br i1 %v1522, label %b205, label %b206
b205:
  %v1523 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v307 = alloca float, i64 64, align 4
  %v446 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 19
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v78 = load ptr, ptr %v77, align 4
  %v79 = mul i64 %v2, 24576
  %v80 = add i64 %v79, 512
  %v81 = getelementptr inbounds float, ptr %v78, i64 %v80
  %v82 = add i64 %v8, 0
  %v83 = sdiv i64 %v82, 1
  %v84 = add i64 %v2, 1
  %v85 = mul i64 %v83, %v2
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v8
  %v89 = select i1 %v88, i64 %v87, i64 %v8
  %v90 = mul i64 %v83, %v84
  %v91 = sdiv i64 %v90, %v3
  %v92 = mul i64 %v91, 1
  %v93 = icmp slt i64 %v92, %v8
  %v94 = select i1 %v93, i64 %v92, i64 %v8
  br label %b0
b0:
  %v95 = phi i64 [ %v89, %entry ], [ %v124, %b1 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b1, label %b2
b1:
  %v97 = mul i64 %v95, 8
  %v98 = getelementptr inbounds float, ptr %v18, i64 %v97
  %v99 = mul i64 1, %v7
  %v100 = add i64 %v95, %v99
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v20, i64 %v101
  %v103 = mul i64 %v95, 8
  %v104 = getelementptr inbounds float, ptr %v50, i64 %v103
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v38, i64 %v105
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v98, i64 %v107
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = add i64 0, 0
  %v111 = getelementptr inbounds float, ptr %v102, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fmul <8 x float> %v109, %v112
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v104, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fmul <8 x float> %v113, %v116
  %v118 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = fsub <8 x float> %v119, %v116
  %v121 = fmul <8 x float> %v117, %v120
  %v122 = add i64 16, 0
  %v123 = getelementptr inbounds float, ptr %v106, i64 %v122
  store <8 x float> %v121, ptr %v123, align 4
  %v124 = add nsw i64 %v95, 1
  br label %b0
b2:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b3, label %b4
b3:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = mul i64 %v3, 1
  br label %b5
b5:
  %v129 = load atomic i64, ptr %v126 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b6, label %b7
b6:
  %v131 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v132 = getelementptr inbounds float, ptr %v78, i64 0
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b8, label %b9
b8:
  %v136 = add i64 1, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, 1
  %v148 = select i1 %v147, i64 %v146, i64 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  br label %b10
b10:
  %v151 = phi i64 [ %v143, %b8 ], [ %v179, %b15 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b11, label %b12
b11:
  %v153 = mul i64 %v151, 256
  %v154 = mul i64 %v151, 8
  %v155 = add i64 %v153, 0
  %v156 = add i64 %v154, 0
  %v157 = getelementptr inbounds float, ptr %v132, i64 %v155
  %v158 = sub i64 8, %v156
  %v159 = icmp slt i64 %v158, 0
  %v160 = select i1 %v159, i64 0, i64 %v158
  %v161 = icmp ult i64 %v160, 8
  %v162 = select i1 %v161, i64 %v160, i64 8
  %v163 = trunc i64 %v162 to i32
  %v164 = insertelement <8 x i32> poison, i32 %v163, i64 0
  %v165 = shufflevector <8 x i32> %v164, <8 x i32> poison, <8 x i32> zeroinitializer
  %v166 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v165
  %v167 = mul i64 %v156, 1
  %v168 = add i64 0, %v167
  %v169 = getelementptr inbounds float, ptr %v14, i64 %v168
  br label %b13
b13:
  %v170 = phi i64 [ 0, %b11 ], [ %v177, %b14 ]
  %v171 = icmp slt i64 %v170, 32
  br i1 %v171, label %b14, label %b15
b14:
  %v172 = mul i64 %v170, 8
  %v173 = getelementptr inbounds float, ptr %v169, i64 %v172
  %v174 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v173, <8 x i1> %v166, <8 x float> zeroinitializer)
  %v175 = mul i64 %v170, 8
  %v176 = getelementptr inbounds float, ptr %v157, i64 %v175
  store <8 x float> %v174, ptr %v176, align 4
  %v177 = add nsw i64 %v170, 1
  br label %b13
b15:
  %v178 = add i64 %v153, 256
  %v179 = add nsw i64 %v151, 1
  br label %b10
b12:
  br label %b9
b9:
  %v180 = icmp sgt i64 %v3, 1
  br i1 %v180, label %b16, label %b17
b16:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = mul i64 %v3, 2
  br label %b18
b18:
  %v184 = load atomic i64, ptr %v181 acquire, align 8
  %v185 = icmp slt i64 %v184, %v183
  br i1 %v185, label %b19, label %b20
b19:
  %v186 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v187 = phi i64 [ 0, %b17 ], [ %v383, %b29 ]
  %v188 = icmp slt i64 %v187, %v5
  br i1 %v188, label %b22, label %b23
b22:
  %v189 = sub i64 %v5, 1
  %v190 = sub i64 %v189, %v187
  %v191 = add i64 %v7, 0
  %v192 = sdiv i64 %v191, 1
  %v193 = add i64 %v2, 1
  %v194 = mul i64 %v192, %v2
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, %v7
  %v198 = select i1 %v197, i64 %v196, i64 %v7
  %v199 = mul i64 %v192, %v193
  %v200 = sdiv i64 %v199, %v3
  %v201 = mul i64 %v200, 1
  %v202 = icmp slt i64 %v201, %v7
  %v203 = select i1 %v202, i64 %v201, i64 %v7
  br label %b24
b24:
  %v204 = phi i64 [ %v198, %b22 ], [ %v306, %b25 ]
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b25, label %b26
b25:
  %v206 = add i64 %v190, 1
  %v207 = and i64 %v206, 1
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v204
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v24, i64 %v210
  %v212 = add i64 %v190, 0
  %v213 = and i64 %v212, %v54
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v204
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v18, i64 %v216
  %v218 = add i64 %v190, 0
  %v219 = and i64 %v218, %v76
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v204
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v50, i64 %v222
  %v224 = add i64 %v190, 0
  %v225 = and i64 %v224, %v72
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v204
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v46, i64 %v228
  %v230 = add i64 %v190, 0
  %v231 = and i64 %v230, %v74
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v204
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v48, i64 %v234
  %v236 = add i64 %v190, 0
  %v237 = and i64 %v236, %v70
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v204
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v44, i64 %v240
  %v242 = add i64 %v190, 0
  %v243 = and i64 %v242, %v56
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v204
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v20, i64 %v246
  %v248 = add i64 %v190, 0
  %v249 = and i64 %v248, %v66
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v204
  %v252 = mul i64 %v251, 32
  %v253 = getelementptr inbounds float, ptr %v38, i64 %v252
  %v254 = add i64 %v190, 0
  %v255 = and i64 %v254, 1
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v204
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v24, i64 %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v211, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v217, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v223, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fmul <8 x float> %v265, %v268
  %v270 = fadd <8 x float> %v262, %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v229, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul <8 x float> %v270, %v273
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v235, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fmul <8 x float> %v277, %v277
  %v279 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v280 = shufflevector <8 x float> %v279, <8 x float> poison, <8 x i32> zeroinitializer
  %v281 = fsub <8 x float> %v280, %v278
  %v282 = fmul <8 x float> %v274, %v281
  %v283 = fmul <8 x float> %v270, %v277
  %v284 = fmul <8 x float> %v283, %v273
  %v285 = fsub <8 x float> %v280, %v273
  %v286 = fmul <8 x float> %v284, %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v241, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v270, %v289
  %v291 = add i64 0, 0
  %v292 = getelementptr inbounds float, ptr %v247, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = fmul <8 x float> %v270, %v293
  %v295 = fmul <8 x float> %v294, %v289
  %v296 = fsub <8 x float> %v280, %v289
  %v297 = fmul <8 x float> %v295, %v296
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v253, i64 %v298
  store <8 x float> %v282, ptr %v299, align 4
  %v300 = add i64 24, 0
  %v301 = getelementptr inbounds float, ptr %v253, i64 %v300
  store <8 x float> %v286, ptr %v301, align 4
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v259, i64 %v302
  store <8 x float> %v290, ptr %v303, align 4
  %v304 = add i64 8, 0
  %v305 = getelementptr inbounds float, ptr %v253, i64 %v304
  store <8 x float> %v297, ptr %v305, align 4
  %v306 = add nsw i64 %v204, 1
  br label %b24
b26:
  %v308 = add i64 %v7, 0
  %v309 = sdiv i64 %v308, 1
  %v310 = add i64 %v2, 1
  %v311 = mul i64 %v309, %v2
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v7
  %v315 = select i1 %v314, i64 %v313, i64 %v7
  %v316 = mul i64 %v309, %v310
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v7
  %v320 = select i1 %v319, i64 %v318, i64 %v7
  br label %b27
b27:
  %v321 = phi i64 [ %v315, %b26 ], [ %v382, %b32 ]
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b28, label %b29
b28:
  %v323 = add i64 %v321, 96
  %v324 = icmp slt i64 %v323, %v320
  %v325 = select i1 %v324, i64 %v323, i64 %v320
  br label %b30
b30:
  %v326 = phi i64 [ 0, %b28 ], [ %v381, %b35 ]
  %v327 = icmp slt i64 %v326, 1
  br i1 %v327, label %b31, label %b32
b31:
  %v328 = sub i64 %v325, %v321
  %v329 = sub i64 8, 1
  %v330 = add i64 %v328, %v329
  %v331 = sdiv i64 %v330, 8
  br label %b33
b33:
  %v332 = phi i64 [ 0, %b31 ], [ %v380, %b40 ]
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b34, label %b35
b34:
  %v334 = mul i64 %v328, %v332
  %v335 = sdiv i64 %v334, %v331
  %v336 = add i64 %v321, %v335
  %v337 = add i64 %v332, 1
  %v338 = mul i64 %v328, %v337
  %v339 = sdiv i64 %v338, %v331
  %v340 = add i64 %v321, %v339
  %v341 = mul i64 %v326, 256
  %v342 = getelementptr inbounds float, ptr %v132, i64 %v341
  %v343 = sub i64 %v340, %v336
  %v344 = add i64 %v190, 0
  %v345 = and i64 %v344, %v66
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v336
  %v348 = mul i64 %v347, 32
  %v349 = getelementptr inbounds float, ptr %v38, i64 %v348
  %v350 = getelementptr inbounds float, ptr %v349, i64 0
  %v351 = sub i64 %v343, 1
  %v352 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v351
  %v353 = load ptr, ptr %v352, align 4
  %v354 = icmp sgt i64 %v343, 0
  br i1 %v354, label %b36, label %b37
b36:
  call void %v353(ptr %v350, i64 32, ptr %v342, i64 32, ptr %v307)
  br label %b37
b37:
  %v355 = add i64 %v341, 256
  br label %b38
b38:
  %v356 = phi i64 [ %v336, %b37 ], [ %v379, %b43 ]
  %v357 = icmp slt i64 %v356, %v340
  br i1 %v357, label %b39, label %b40
b39:
  %v358 = sub i64 %v356, %v336
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr inbounds float, ptr %v307, i64 %v359
  %v361 = add i64 %v190, 0
  %v362 = and i64 %v361, %v60
  %v363 = mul i64 %v362, %v7
  %v364 = add i64 %v363, %v356
  %v365 = mul i64 %v364, 8
  %v366 = getelementptr inbounds float, ptr %v26, i64 %v365
  br label %b41
b41:
  %v367 = phi i64 [ 0, %b39 ], [ %v378, %b42 ]
  %v368 = icmp slt i64 %v367, 1
  br i1 %v368, label %b42, label %b43
b42:
  %v369 = mul i64 %v326, 1
  %v370 = add i64 %v369, %v367
  %v371 = mul i64 %v370, 8
  %v372 = add i64 0, %v367
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v360, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 0, %v371
  %v377 = getelementptr inbounds float, ptr %v366, i64 %v376
  store <8 x float> %v375, ptr %v377, align 4
  %v378 = add nsw i64 %v367, 1
  br label %b41
b43:
  %v379 = add nsw i64 %v356, 1
  br label %b38
b40:
  %v380 = add nsw i64 %v332, 1
  br label %b33
b35:
  %v381 = add nsw i64 %v326, 1
  br label %b30
b32:
  %v382 = add nsw i64 %v321, 96
  br label %b27
b29:
  %v383 = add nsw i64 %v187, 1
  br label %b21
b23:
  %v384 = icmp sgt i64 %v3, 1
  br i1 %v384, label %b44, label %b45
b44:
  %v385 = getelementptr inbounds i64, ptr %v1, i64 3
  %v386 = atomicrmw add ptr %v385, i64 1 acq_rel
  %v387 = mul i64 %v3, 3
  br label %b46
b46:
  %v388 = load atomic i64, ptr %v385 acquire, align 8
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b47, label %b48
b47:
  %v390 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v391 = getelementptr inbounds float, ptr %v78, i64 256
  %v392 = getelementptr inbounds i64, ptr %v1, i64 4
  %v393 = load i64, ptr %v392, align 8
  %v394 = icmp eq i64 %v393, 0
  br i1 %v394, label %b49, label %b50
b49:
  %v395 = add i64 1, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, 1
  %v402 = select i1 %v401, i64 %v400, i64 1
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, 1
  %v407 = select i1 %v406, i64 %v405, i64 1
  %v408 = icmp slt i64 %v407, 1
  %v409 = select i1 %v408, i64 %v407, i64 1
  br label %b51
b51:
  %v410 = phi i64 [ %v402, %b49 ], [ %v438, %b56 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b52, label %b53
b52:
  %v412 = mul i64 %v410, 256
  %v413 = mul i64 %v410, 8
  %v414 = add i64 %v412, 0
  %v415 = add i64 %v413, 0
  %v416 = getelementptr inbounds float, ptr %v391, i64 %v414
  %v417 = sub i64 8, %v415
  %v418 = icmp slt i64 %v417, 0
  %v419 = select i1 %v418, i64 0, i64 %v417
  %v420 = icmp ult i64 %v419, 8
  %v421 = select i1 %v420, i64 %v419, i64 8
  %v422 = trunc i64 %v421 to i32
  %v423 = insertelement <8 x i32> poison, i32 %v422, i64 0
  %v424 = shufflevector <8 x i32> %v423, <8 x i32> poison, <8 x i32> zeroinitializer
  %v425 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v424
  %v426 = mul i64 %v415, 1
  %v427 = add i64 0, %v426
  %v428 = getelementptr inbounds float, ptr %v12, i64 %v427
  br label %b54
b54:
  %v429 = phi i64 [ 0, %b52 ], [ %v436, %b55 ]
  %v430 = icmp slt i64 %v429, 32
  br i1 %v430, label %b55, label %b56
b55:
  %v431 = mul i64 %v429, 8
  %v432 = getelementptr inbounds float, ptr %v428, i64 %v431
  %v433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v432, <8 x i1> %v425, <8 x float> zeroinitializer)
  %v434 = mul i64 %v429, 8
  %v435 = getelementptr inbounds float, ptr %v416, i64 %v434
  store <8 x float> %v433, ptr %v435, align 4
  %v436 = add nsw i64 %v429, 1
  br label %b54
b56:
  %v437 = add i64 %v412, 256
  %v438 = add nsw i64 %v410, 1
  br label %b51
b53:
  br label %b50
b50:
  %v439 = icmp sgt i64 %v3, 1
  br i1 %v439, label %b57, label %b58
b57:
  %v440 = getelementptr inbounds i64, ptr %v1, i64 3
  %v441 = atomicrmw add ptr %v440, i64 1 acq_rel
  %v442 = mul i64 %v3, 4
  br label %b59
b59:
  %v443 = load atomic i64, ptr %v440 acquire, align 8
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b60, label %b61
b60:
  %v445 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v447 = add i64 %v8, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v8
  %v459 = select i1 %v458, i64 %v457, i64 %v8
  br label %b62
b62:
  %v460 = phi i64 [ %v454, %b58 ], [ %v521, %b67 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b63, label %b64
b63:
  %v462 = add i64 %v460, 96
  %v463 = icmp slt i64 %v462, %v459
  %v464 = select i1 %v463, i64 %v462, i64 %v459
  br label %b65
b65:
  %v465 = phi i64 [ 0, %b63 ], [ %v520, %b70 ]
  %v466 = icmp slt i64 %v465, 1
  br i1 %v466, label %b66, label %b67
b66:
  %v467 = sub i64 %v464, %v460
  %v468 = sub i64 8, 1
  %v469 = add i64 %v467, %v468
  %v470 = sdiv i64 %v469, 8
  br label %b68
b68:
  %v471 = phi i64 [ 0, %b66 ], [ %v519, %b75 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b69, label %b70
b69:
  %v473 = mul i64 %v467, %v471
  %v474 = sdiv i64 %v473, %v470
  %v475 = add i64 %v460, %v474
  %v476 = add i64 %v471, 1
  %v477 = mul i64 %v467, %v476
  %v478 = sdiv i64 %v477, %v470
  %v479 = add i64 %v460, %v478
  %v480 = mul i64 %v465, 256
  %v481 = getelementptr inbounds float, ptr %v391, i64 %v480
  %v482 = sub i64 %v479, %v475
  %v483 = mul i64 %v475, 32
  %v484 = getelementptr inbounds float, ptr %v38, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v484, i64 0
  %v486 = sub i64 %v482, 1
  %v487 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v486
  %v488 = load ptr, ptr %v487, align 4
  %v489 = icmp sgt i64 %v482, 0
  br i1 %v489, label %b71, label %b72
b71:
  call void %v488(ptr %v485, i64 32, ptr %v481, i64 32, ptr %v446)
  br label %b72
b72:
  %v490 = add i64 %v480, 256
  br label %b73
b73:
  %v491 = phi i64 [ %v475, %b72 ], [ %v518, %b78 ]
  %v492 = icmp slt i64 %v491, %v479
  br i1 %v492, label %b74, label %b75
b74:
  %v493 = sub i64 %v491, %v475
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v446, i64 %v494
  %v496 = mul i64 1, %v7
  %v497 = add i64 %v491, %v496
  %v498 = mul i64 %v497, 8
  %v499 = getelementptr inbounds float, ptr %v26, i64 %v498
  %v500 = mul i64 %v491, 8
  %v501 = getelementptr inbounds float, ptr %v30, i64 %v500
  br label %b76
b76:
  %v502 = phi i64 [ 0, %b74 ], [ %v517, %b77 ]
  %v503 = icmp slt i64 %v502, 1
  br i1 %v503, label %b77, label %b78
b77:
  %v504 = mul i64 %v465, 1
  %v505 = add i64 %v504, %v502
  %v506 = mul i64 %v505, 8
  %v507 = add i64 0, %v502
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v495, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, %v506
  %v512 = getelementptr inbounds float, ptr %v499, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fadd <8 x float> %v513, %v510
  %v515 = add i64 0, %v506
  %v516 = getelementptr inbounds float, ptr %v501, i64 %v515
  store <8 x float> %v514, ptr %v516, align 4
  %v517 = add nsw i64 %v502, 1
  br label %b76
b78:
  %v518 = add nsw i64 %v491, 1
  br label %b73
b75:
  %v519 = add nsw i64 %v471, 1
  br label %b68
b70:
  %v520 = add nsw i64 %v465, 1
  br label %b65
b67:
  %v521 = add nsw i64 %v460, 96
  br label %b62
b64:
  %v522 = icmp sgt i64 %v3, 1
  br i1 %v522, label %b79, label %b80
b79:
  %v523 = getelementptr inbounds i64, ptr %v1, i64 3
  %v524 = atomicrmw add ptr %v523, i64 1 acq_rel
  %v525 = mul i64 %v3, 5
  br label %b81
b81:
  %v526 = load atomic i64, ptr %v523 acquire, align 8
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b82, label %b83
b82:
  %v528 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v529 = mul i64 0, 32
  %v530 = getelementptr inbounds float, ptr %v38, i64 %v529
  %v531 = getelementptr inbounds float, ptr %v530, i64 0
  %v532 = mul i64 0, 8
  %v533 = getelementptr inbounds float, ptr %v10, i64 %v532
  %v534 = getelementptr inbounds float, ptr %v533, i64 0
  %v535 = getelementptr inbounds float, ptr %v81, i64 12288
  %v536 = add i64 32, 1
  %v537 = sdiv i64 %v536, 2
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 2
  %v542 = icmp slt i64 %v541, 32
  %v543 = select i1 %v542, i64 %v541, i64 32
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 2
  %v547 = icmp slt i64 %v546, 32
  %v548 = select i1 %v547, i64 %v546, i64 32
  %v549 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b84
b84:
  %v550 = phi i64 [ %v543, %b80 ], [ %v558, %b89 ]
  %v551 = icmp slt i64 %v550, %v548
  br i1 %v551, label %b85, label %b86
b85:
  %v552 = mul i64 %v550, 8
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  br label %b87
b87:
  %v554 = phi i64 [ 0, %b85 ], [ %v557, %b88 ]
  %v555 = icmp slt i64 %v554, 8
  br i1 %v555, label %b88, label %b89
b88:
  %v556 = getelementptr inbounds float, ptr %v553, i64 %v554
  store float 0x0000000000000000, ptr %v556, align 4
  %v557 = add nsw i64 %v554, 1
  br label %b87
b89:
  %v558 = add nsw i64 %v550, 1
  br label %b84
b86:
  %v559 = mul i64 %v8, 1
  br label %b90
b90:
  %v560 = phi i64 [ 0, %b86 ], [ %v664, %b95 ]
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b91, label %b92
b91:
  %v562 = sub i64 %v559, %v560
  %v563 = icmp slt i64 %v562, 384
  %v564 = select i1 %v563, i64 %v562, i64 384
  br label %b93
b93:
  %v565 = phi i64 [ %v543, %b91 ], [ %v663, %b119 ]
  %v566 = icmp slt i64 %v565, %v548
  br i1 %v566, label %b94, label %b95
b94:
  %v567 = sub i64 %v548, %v565
  %v568 = icmp slt i64 %v567, 64
  %v569 = select i1 %v568, i64 %v567, i64 64
  %v570 = sdiv i64 %v569, 2
  %v571 = mul i64 %v570, 2
  %v572 = sub i64 %v569, %v571
  %v573 = mul i64 %v560, 32
  %v574 = add i64 %v573, %v565
  %v575 = getelementptr inbounds float, ptr %v531, i64 %v574
  br label %b96
b96:
  %v576 = phi i64 [ 0, %b94 ], [ %v602, %b104 ]
  %v577 = icmp slt i64 %v576, %v564
  br i1 %v577, label %b97, label %b98
b97:
  %v578 = mul i64 %v576, 32
  %v579 = getelementptr inbounds float, ptr %v575, i64 %v578
  %v580 = mul i64 %v576, 2
  %v581 = getelementptr inbounds float, ptr %v535, i64 %v580
  br label %b99
b99:
  %v582 = phi i64 [ 0, %b97 ], [ %v591, %b100 ]
  %v583 = icmp slt i64 %v582, %v570
  br i1 %v583, label %b100, label %b101
b100:
  %v584 = mul i64 %v582, 2
  %v585 = getelementptr inbounds float, ptr %v579, i64 %v584
  %v586 = mul i64 %v582, 768
  %v587 = getelementptr inbounds float, ptr %v581, i64 %v586
  %v588 = getelementptr inbounds float, ptr %v585, i64 0
  %v589 = load <2 x float>, ptr %v588, align 4
  %v590 = getelementptr inbounds float, ptr %v587, i64 0
  store <2 x float> %v589, ptr %v590, align 4
  %v591 = add nsw i64 %v582, 1
  br label %b99
b101:
  %v592 = mul i64 %v570, 2
  %v593 = getelementptr inbounds float, ptr %v579, i64 %v592
  %v594 = mul i64 %v570, 768
  %v595 = getelementptr inbounds float, ptr %v581, i64 %v594
  br label %b102
b102:
  %v596 = phi i64 [ 0, %b101 ], [ %v601, %b103 ]
  %v597 = icmp slt i64 %v596, %v572
  br i1 %v597, label %b103, label %b104
b103:
  %v598 = getelementptr inbounds float, ptr %v593, i64 %v596
  %v599 = load float, ptr %v598, align 4
  %v600 = getelementptr inbounds float, ptr %v595, i64 %v596
  store float %v599, ptr %v600, align 4
  %v601 = add nsw i64 %v596, 1
  br label %b102, !llvm.loop !0
b104:
  %v602 = add nsw i64 %v576, 1
  br label %b96
b98:
  br label %b105
b105:
  %v603 = phi i64 [ 0, %b98 ], [ %v638, %b113 ]
  %v604 = icmp slt i64 %v603, 0
  br i1 %v604, label %b106, label %b107
b106:
  %v605 = mul i64 %v560, 8
  %v606 = add i64 %v605, %v603
  %v607 = getelementptr inbounds float, ptr %v534, i64 %v606
  br label %b108
b108:
  %v608 = phi i64 [ 0, %b106 ], [ %v626, %b109 ]
  %v609 = icmp slt i64 %v608, %v564
  br i1 %v609, label %b109, label %b110
b109:
  %v610 = mul i64 %v608, 8
  %v611 = getelementptr inbounds float, ptr %v607, i64 %v610
  %v612 = mul i64 %v608, 32
  %v613 = getelementptr inbounds float, ptr %v81, i64 %v612
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v613, i64 0
  store <8 x float> %v615, ptr %v616, align 4
  %v617 = getelementptr inbounds float, ptr %v611, i64 8
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = getelementptr inbounds float, ptr %v613, i64 8
  store <8 x float> %v618, ptr %v619, align 4
  %v620 = getelementptr inbounds float, ptr %v611, i64 16
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = getelementptr inbounds float, ptr %v613, i64 16
  store <8 x float> %v621, ptr %v622, align 4
  %v623 = getelementptr inbounds float, ptr %v611, i64 24
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = getelementptr inbounds float, ptr %v613, i64 24
  store <8 x float> %v624, ptr %v625, align 4
  %v626 = add nsw i64 %v608, 1
  br label %b108
b110:
  %v627 = sdiv i64 %v569, 2
  br label %b111
b111:
  %v628 = phi i64 [ 0, %b110 ], [ %v637, %b112 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b112, label %b113
b112:
  %v630 = mul i64 %v628, 2
  %v631 = add i64 %v565, %v630
  %v632 = mul i64 %v628, 768
  %v633 = getelementptr inbounds float, ptr %v535, i64 %v632
  %v634 = mul i64 %v631, 8
  %v635 = add i64 %v634, %v603
  %v636 = getelementptr inbounds float, ptr %v549, i64 %v635
  call void @outer_2x32(ptr %v633, ptr %v81, i64 %v564, ptr %v636, i64 8)
  %v637 = add nsw i64 %v628, 1
  br label %b111
b113:
  %v638 = add nsw i64 %v603, 32
  br label %b105
b107:
  %v639 = mul i64 %v560, 8
  %v640 = add i64 %v639, 0
  %v641 = getelementptr inbounds float, ptr %v534, i64 %v640
  br label %b114
b114:
  %v642 = phi i64 [ 0, %b107 ], [ %v651, %b115 ]
  %v643 = icmp slt i64 %v642, %v564
  br i1 %v643, label %b115, label %b116
b115:
  %v644 = mul i64 %v642, 8
  %v645 = getelementptr inbounds float, ptr %v641, i64 %v644
  %v646 = mul i64 %v642, 8
  %v647 = getelementptr inbounds float, ptr %v81, i64 %v646
  %v648 = getelementptr inbounds float, ptr %v645, i64 0
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v647, i64 0
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = add nsw i64 %v642, 1
  br label %b114
b116:
  %v652 = sdiv i64 %v569, 2
  br label %b117
b117:
  %v653 = phi i64 [ 0, %b116 ], [ %v662, %b118 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b118, label %b119
b118:
  %v655 = mul i64 %v653, 2
  %v656 = add i64 %v565, %v655
  %v657 = mul i64 %v653, 768
  %v658 = getelementptr inbounds float, ptr %v535, i64 %v657
  %v659 = mul i64 %v656, 8
  %v660 = add i64 %v659, 0
  %v661 = getelementptr inbounds float, ptr %v549, i64 %v660
  call void @outer_2x8(ptr %v658, ptr %v81, i64 %v564, ptr %v661, i64 8)
  %v662 = add nsw i64 %v653, 1
  br label %b117
b119:
  %v663 = add nsw i64 %v565, 64
  br label %b93
b95:
  %v664 = add nsw i64 %v560, 384
  br label %b90
b92:
  %v665 = icmp sgt i64 %v3, 1
  br i1 %v665, label %b120, label %b121
b120:
  %v666 = getelementptr inbounds i64, ptr %v1, i64 3
  %v667 = atomicrmw add ptr %v666, i64 1 acq_rel
  %v668 = mul i64 %v3, 6
  br label %b122
b122:
  %v669 = load atomic i64, ptr %v666 acquire, align 8
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b123, label %b124
b123:
  %v671 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v672 = mul i64 0, 32
  %v673 = getelementptr inbounds float, ptr %v38, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v673, i64 0
  %v675 = mul i64 0, 8
  %v676 = getelementptr inbounds float, ptr %v22, i64 %v675
  %v677 = getelementptr inbounds float, ptr %v676, i64 0
  %v678 = getelementptr inbounds float, ptr %v81, i64 12288
  %v679 = add i64 32, 1
  %v680 = sdiv i64 %v679, 2
  %v681 = add i64 %v2, 1
  %v682 = mul i64 %v680, %v2
  %v683 = sdiv i64 %v682, %v3
  %v684 = mul i64 %v683, 2
  %v685 = icmp slt i64 %v684, 32
  %v686 = select i1 %v685, i64 %v684, i64 32
  %v687 = mul i64 %v680, %v681
  %v688 = sdiv i64 %v687, %v3
  %v689 = mul i64 %v688, 2
  %v690 = icmp slt i64 %v689, 32
  %v691 = select i1 %v690, i64 %v689, i64 32
  %v692 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b125
b125:
  %v693 = phi i64 [ %v686, %b121 ], [ %v701, %b130 ]
  %v694 = icmp slt i64 %v693, %v691
  br i1 %v694, label %b126, label %b127
b126:
  %v695 = mul i64 %v693, 8
  %v696 = getelementptr inbounds float, ptr %v692, i64 %v695
  br label %b128
b128:
  %v697 = phi i64 [ 0, %b126 ], [ %v700, %b129 ]
  %v698 = icmp slt i64 %v697, 8
  br i1 %v698, label %b129, label %b130
b129:
  %v699 = getelementptr inbounds float, ptr %v696, i64 %v697
  store float 0x0000000000000000, ptr %v699, align 4
  %v700 = add nsw i64 %v697, 1
  br label %b128
b130:
  %v701 = add nsw i64 %v693, 1
  br label %b125
b127:
  %v702 = mul i64 %v8, 1
  br label %b131
b131:
  %v703 = phi i64 [ 0, %b127 ], [ %v807, %b136 ]
  %v704 = icmp slt i64 %v703, %v702
  br i1 %v704, label %b132, label %b133
b132:
  %v705 = sub i64 %v702, %v703
  %v706 = icmp slt i64 %v705, 384
  %v707 = select i1 %v706, i64 %v705, i64 384
  br label %b134
b134:
  %v708 = phi i64 [ %v686, %b132 ], [ %v806, %b160 ]
  %v709 = icmp slt i64 %v708, %v691
  br i1 %v709, label %b135, label %b136
b135:
  %v710 = sub i64 %v691, %v708
  %v711 = icmp slt i64 %v710, 64
  %v712 = select i1 %v711, i64 %v710, i64 64
  %v713 = sdiv i64 %v712, 2
  %v714 = mul i64 %v713, 2
  %v715 = sub i64 %v712, %v714
  %v716 = mul i64 %v703, 32
  %v717 = add i64 %v716, %v708
  %v718 = getelementptr inbounds float, ptr %v674, i64 %v717
  br label %b137
b137:
  %v719 = phi i64 [ 0, %b135 ], [ %v745, %b145 ]
  %v720 = icmp slt i64 %v719, %v707
  br i1 %v720, label %b138, label %b139
b138:
  %v721 = mul i64 %v719, 32
  %v722 = getelementptr inbounds float, ptr %v718, i64 %v721
  %v723 = mul i64 %v719, 2
  %v724 = getelementptr inbounds float, ptr %v678, i64 %v723
  br label %b140
b140:
  %v725 = phi i64 [ 0, %b138 ], [ %v734, %b141 ]
  %v726 = icmp slt i64 %v725, %v713
  br i1 %v726, label %b141, label %b142
b141:
  %v727 = mul i64 %v725, 2
  %v728 = getelementptr inbounds float, ptr %v722, i64 %v727
  %v729 = mul i64 %v725, 768
  %v730 = getelementptr inbounds float, ptr %v724, i64 %v729
  %v731 = getelementptr inbounds float, ptr %v728, i64 0
  %v732 = load <2 x float>, ptr %v731, align 4
  %v733 = getelementptr inbounds float, ptr %v730, i64 0
  store <2 x float> %v732, ptr %v733, align 4
  %v734 = add nsw i64 %v725, 1
  br label %b140
b142:
  %v735 = mul i64 %v713, 2
  %v736 = getelementptr inbounds float, ptr %v722, i64 %v735
  %v737 = mul i64 %v713, 768
  %v738 = getelementptr inbounds float, ptr %v724, i64 %v737
  br label %b143
b143:
  %v739 = phi i64 [ 0, %b142 ], [ %v744, %b144 ]
  %v740 = icmp slt i64 %v739, %v715
  br i1 %v740, label %b144, label %b145
b144:
  %v741 = getelementptr inbounds float, ptr %v736, i64 %v739
  %v742 = load float, ptr %v741, align 4
  %v743 = getelementptr inbounds float, ptr %v738, i64 %v739
  store float %v742, ptr %v743, align 4
  %v744 = add nsw i64 %v739, 1
  br label %b143, !llvm.loop !3
b145:
  %v745 = add nsw i64 %v719, 1
  br label %b137
b139:
  br label %b146
b146:
  %v746 = phi i64 [ 0, %b139 ], [ %v781, %b154 ]
  %v747 = icmp slt i64 %v746, 0
  br i1 %v747, label %b147, label %b148
b147:
  %v748 = mul i64 %v703, 8
  %v749 = add i64 %v748, %v746
  %v750 = getelementptr inbounds float, ptr %v677, i64 %v749
  br label %b149
b149:
  %v751 = phi i64 [ 0, %b147 ], [ %v769, %b150 ]
  %v752 = icmp slt i64 %v751, %v707
  br i1 %v752, label %b150, label %b151
b150:
  %v753 = mul i64 %v751, 8
  %v754 = getelementptr inbounds float, ptr %v750, i64 %v753
  %v755 = mul i64 %v751, 32
  %v756 = getelementptr inbounds float, ptr %v81, i64 %v755
  %v757 = getelementptr inbounds float, ptr %v754, i64 0
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = getelementptr inbounds float, ptr %v756, i64 0
  store <8 x float> %v758, ptr %v759, align 4
  %v760 = getelementptr inbounds float, ptr %v754, i64 8
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = getelementptr inbounds float, ptr %v756, i64 8
  store <8 x float> %v761, ptr %v762, align 4
  %v763 = getelementptr inbounds float, ptr %v754, i64 16
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = getelementptr inbounds float, ptr %v756, i64 16
  store <8 x float> %v764, ptr %v765, align 4
  %v766 = getelementptr inbounds float, ptr %v754, i64 24
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = getelementptr inbounds float, ptr %v756, i64 24
  store <8 x float> %v767, ptr %v768, align 4
  %v769 = add nsw i64 %v751, 1
  br label %b149
b151:
  %v770 = sdiv i64 %v712, 2
  br label %b152
b152:
  %v771 = phi i64 [ 0, %b151 ], [ %v780, %b153 ]
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b153, label %b154
b153:
  %v773 = mul i64 %v771, 2
  %v774 = add i64 %v708, %v773
  %v775 = mul i64 %v771, 768
  %v776 = getelementptr inbounds float, ptr %v678, i64 %v775
  %v777 = mul i64 %v774, 8
  %v778 = add i64 %v777, %v746
  %v779 = getelementptr inbounds float, ptr %v692, i64 %v778
  call void @outer_2x32(ptr %v776, ptr %v81, i64 %v707, ptr %v779, i64 8)
  %v780 = add nsw i64 %v771, 1
  br label %b152
b154:
  %v781 = add nsw i64 %v746, 32
  br label %b146
b148:
  %v782 = mul i64 %v703, 8
  %v783 = add i64 %v782, 0
  %v784 = getelementptr inbounds float, ptr %v677, i64 %v783
  br label %b155
b155:
  %v785 = phi i64 [ 0, %b148 ], [ %v794, %b156 ]
  %v786 = icmp slt i64 %v785, %v707
  br i1 %v786, label %b156, label %b157
b156:
  %v787 = mul i64 %v785, 8
  %v788 = getelementptr inbounds float, ptr %v784, i64 %v787
  %v789 = mul i64 %v785, 8
  %v790 = getelementptr inbounds float, ptr %v81, i64 %v789
  %v791 = getelementptr inbounds float, ptr %v788, i64 0
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = getelementptr inbounds float, ptr %v790, i64 0
  store <8 x float> %v792, ptr %v793, align 4
  %v794 = add nsw i64 %v785, 1
  br label %b155
b157:
  %v795 = sdiv i64 %v712, 2
  br label %b158
b158:
  %v796 = phi i64 [ 0, %b157 ], [ %v805, %b159 ]
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b159, label %b160
b159:
  %v798 = mul i64 %v796, 2
  %v799 = add i64 %v708, %v798
  %v800 = mul i64 %v796, 768
  %v801 = getelementptr inbounds float, ptr %v678, i64 %v800
  %v802 = mul i64 %v799, 8
  %v803 = add i64 %v802, 0
  %v804 = getelementptr inbounds float, ptr %v692, i64 %v803
  call void @outer_2x8(ptr %v801, ptr %v81, i64 %v707, ptr %v804, i64 8)
  %v805 = add nsw i64 %v796, 1
  br label %b158
b160:
  %v806 = add nsw i64 %v708, 64
  br label %b134
b136:
  %v807 = add nsw i64 %v703, 384
  br label %b131
b133:
  %v808 = icmp sgt i64 %v3, 1
  br i1 %v808, label %b161, label %b162
b161:
  %v809 = getelementptr inbounds i64, ptr %v1, i64 3
  %v810 = atomicrmw add ptr %v809, i64 1 acq_rel
  %v811 = mul i64 %v3, 7
  br label %b163
b163:
  %v812 = load atomic i64, ptr %v809 acquire, align 8
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b164, label %b165
b164:
  %v814 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v815 = icmp eq i64 %v2, 0
  br i1 %v815, label %b166, label %b167
b166:
  br label %b168
b168:
  %v816 = phi i64 [ 0, %b166 ], [ %v838, %b173 ]
  %v817 = icmp slt i64 %v816, 32
  br i1 %v817, label %b169, label %b170
b169:
  br label %b171
b171:
  %v818 = phi i64 [ 0, %b169 ], [ %v835, %b176 ]
  %v819 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v834, %b176 ]
  %v820 = icmp slt i64 %v818, %v8
  br i1 %v820, label %b172, label %b173
b172:
  %v821 = add i64 %v818, 128
  %v822 = icmp slt i64 %v821, %v8
  %v823 = select i1 %v822, i64 %v821, i64 %v8
  br label %b174
b174:
  %v824 = phi i64 [ %v818, %b172 ], [ %v833, %b175 ]
  %v825 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v832, %b175 ]
  %v826 = icmp slt i64 %v824, %v823
  br i1 %v826, label %b175, label %b176
b175:
  %v827 = mul i64 %v824, 32
  %v828 = getelementptr inbounds float, ptr %v38, i64 %v827
  %v829 = add i64 0, %v816
  %v830 = getelementptr inbounds float, ptr %v828, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = fadd <8 x float> %v825, %v831
  %v833 = add nsw i64 %v824, 1
  br label %b174
b176:
  %v834 = fadd <8 x float> %v819, %v825
  %v835 = add nsw i64 %v818, 128
  br label %b171
b173:
  %v836 = add i64 0, %v816
  %v837 = getelementptr inbounds float, ptr %v36, i64 %v836
  store <8 x float> %v819, ptr %v837, align 4
  %v838 = add nsw i64 %v816, 8
  br label %b168
b170:
  br label %b167
b167:
  %v839 = icmp sgt i64 %v3, 1
  br i1 %v839, label %b177, label %b178
b177:
  %v840 = getelementptr inbounds i64, ptr %v1, i64 3
  %v841 = atomicrmw add ptr %v840, i64 1 acq_rel
  %v842 = mul i64 %v3, 8
  br label %b179
b179:
  %v843 = load atomic i64, ptr %v840 acquire, align 8
  %v844 = icmp slt i64 %v843, %v842
  br i1 %v844, label %b180, label %b181
b180:
  %v845 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
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
