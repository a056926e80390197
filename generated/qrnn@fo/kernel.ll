; generated from specs/qrnn.yaml by `make generated`: do not edit
; qrnn@fo I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v71 = alloca i64, i64 1, align 8
  %v911 = alloca float, i64 96, align 4
  %v995 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  store i64 0, ptr %v71, align 8
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v73 = load ptr, ptr %v72, align 4
  %v74 = mul i64 %v2, 0
  %v75 = add i64 %v74, 384
  %v76 = getelementptr inbounds float, ptr %v73, i64 %v75
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b0, label %b1
b0:
  %v80 = icmp eq i64 %v2, 0
  br i1 %v80, label %b2, label %b3
b2:
  %v81 = add i64 0, 0
  %v82 = getelementptr inbounds float, ptr %v40, i64 %v81
  %v83 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v84, ptr %v82, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v85 = icmp sgt i64 %v3, 1
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v71, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v71, align 8
  %v90 = mul i64 %v3, %v89
  br label %b6
b6:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b7, label %b8
b7:
  %v93 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b9, label %b10
b9:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 26
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b11, label %b12
b11:
  %v100 = add i64 %v7, 0
  %v101 = sdiv i64 %v100, 1
  %v102 = add i64 %v2, 1
  %v103 = mul i64 %v101, %v2
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  %v108 = mul i64 %v101, %v102
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  br label %b13
b13:
  %v113 = phi i64 [ %v107, %b11 ], [ %v124, %b14 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b14, label %b15
b14:
  %v115 = and i64 0, %v54
  %v116 = mul i64 %v115, %v7
  %v117 = add i64 %v116, %v113
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v20, i64 %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v119, i64 %v120
  %v122 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add nsw i64 %v113, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b16, label %b17
b16:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v71, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v71, align 8
  %v130 = mul i64 %v3, %v129
  br label %b18
b18:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b19, label %b20
b19:
  %v133 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b21, label %b22
b21:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 27
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp eq i64 %v138, 0
  br i1 %v139, label %b23, label %b24
b23:
  %v140 = add i64 %v7, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  br label %b25
b25:
  %v153 = phi i64 [ %v147, %b23 ], [ %v164, %b26 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b26, label %b27
b26:
  %v155 = and i64 0, %v56
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v153
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v22, i64 %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v159, i64 %v160
  %v162 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v163, ptr %v161, align 4
  %v164 = add nsw i64 %v153, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b28, label %b29
b28:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v71, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v71, align 8
  %v170 = mul i64 %v3, %v169
  br label %b30
b30:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b31, label %b32
b31:
  %v173 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v174 = getelementptr inbounds float, ptr %v73, i64 0
  %v175 = getelementptr inbounds i64, ptr %v1, i64 4
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b33, label %b34
b33:
  %v178 = add i64 1, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  %v191 = icmp slt i64 %v190, 1
  %v192 = select i1 %v191, i64 %v190, i64 1
  br label %b35
b35:
  %v193 = phi i64 [ %v185, %b33 ], [ %v528, %b73 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b36, label %b37
b36:
  %v195 = mul i64 %v193, 192
  %v196 = mul i64 %v193, 24
  %v197 = add i64 %v195, 0
  %v198 = add i64 %v196, 0
  %v199 = getelementptr inbounds float, ptr %v174, i64 %v197
  %v200 = sub i64 24, %v198
  %v201 = icmp slt i64 %v200, 0
  %v202 = select i1 %v201, i64 0, i64 %v200
  %v203 = icmp ult i64 %v202, 8
  %v204 = select i1 %v203, i64 %v202, i64 8
  %v205 = trunc i64 %v204 to i32
  %v206 = insertelement <8 x i32> poison, i32 %v205, i64 0
  %v207 = shufflevector <8 x i32> %v206, <8 x i32> poison, <8 x i32> zeroinitializer
  %v208 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v207
  %v209 = mul i64 %v198, 8
  %v210 = add i64 0, %v209
  %v211 = getelementptr inbounds float, ptr %v12, i64 %v210
  %v212 = icmp sge i64 %v202, 8
  br i1 %v212, label %b38, label %b39
b38:
  br label %b40
b40:
  %v213 = phi i64 [ 0, %b38 ], [ %v287, %b41 ]
  %v214 = icmp slt i64 %v213, 8
  br i1 %v214, label %b41, label %b42
b41:
  %v215 = add i64 %v213, 0
  %v216 = getelementptr inbounds float, ptr %v211, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v213, 8
  %v219 = getelementptr inbounds float, ptr %v211, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 %v213, 16
  %v222 = getelementptr inbounds float, ptr %v211, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 %v213, 24
  %v225 = getelementptr inbounds float, ptr %v211, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 %v213, 32
  %v228 = getelementptr inbounds float, ptr %v211, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 %v213, 40
  %v231 = getelementptr inbounds float, ptr %v211, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 %v213, 48
  %v234 = getelementptr inbounds float, ptr %v211, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 %v213, 56
  %v237 = getelementptr inbounds float, ptr %v211, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v240 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v242 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v243 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v244 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v246 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v248 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v252 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v254 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v256 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v257 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v258 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v259 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v260 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v261 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v262 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v263 = add i64 %v213, 0
  %v264 = mul i64 %v263, 24
  %v265 = getelementptr inbounds float, ptr %v199, i64 %v264
  store <8 x float> %v255, ptr %v265, align 4
  %v266 = add i64 %v213, 1
  %v267 = mul i64 %v266, 24
  %v268 = getelementptr inbounds float, ptr %v199, i64 %v267
  store <8 x float> %v256, ptr %v268, align 4
  %v269 = add i64 %v213, 2
  %v270 = mul i64 %v269, 24
  %v271 = getelementptr inbounds float, ptr %v199, i64 %v270
  store <8 x float> %v257, ptr %v271, align 4
  %v272 = add i64 %v213, 3
  %v273 = mul i64 %v272, 24
  %v274 = getelementptr inbounds float, ptr %v199, i64 %v273
  store <8 x float> %v258, ptr %v274, align 4
  %v275 = add i64 %v213, 4
  %v276 = mul i64 %v275, 24
  %v277 = getelementptr inbounds float, ptr %v199, i64 %v276
  store <8 x float> %v259, ptr %v277, align 4
  %v278 = add i64 %v213, 5
  %v279 = mul i64 %v278, 24
  %v280 = getelementptr inbounds float, ptr %v199, i64 %v279
  store <8 x float> %v260, ptr %v280, align 4
  %v281 = add i64 %v213, 6
  %v282 = mul i64 %v281, 24
  %v283 = getelementptr inbounds float, ptr %v199, i64 %v282
  store <8 x float> %v261, ptr %v283, align 4
  %v284 = add i64 %v213, 7
  %v285 = mul i64 %v284, 24
  %v286 = getelementptr inbounds float, ptr %v199, i64 %v285
  store <8 x float> %v262, ptr %v286, align 4
  %v287 = add nsw i64 %v213, 8
  br label %b40
b42:
  br label %b43
b43:
  %v288 = phi i64 [ 8, %b42 ], [ %v296, %b44 ]
  %v289 = icmp slt i64 %v288, 8
  br i1 %v289, label %b44, label %b45
b44:
  %v290 = mul i64 %v288, 1
  %v291 = getelementptr inbounds float, ptr %v211, i64 %v290
  %v292 = getelementptr float, ptr %v291, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v293 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v292, <8 x i1> %v208, <8 x float> zeroinitializer)
  %v294 = mul i64 %v288, 24
  %v295 = getelementptr inbounds float, ptr %v199, i64 %v294
  store <8 x float> %v293, ptr %v295, align 4
  %v296 = add nsw i64 %v288, 1
  br label %b43
b45:
  br label %b39
b39:
  %v297 = icmp slt i64 %v202, 8
  br i1 %v297, label %b46, label %b47
b46:
  br label %b48
b48:
  %v298 = phi i64 [ 0, %b46 ], [ %v306, %b49 ]
  %v299 = icmp slt i64 %v298, 8
  br i1 %v299, label %b49, label %b50
b49:
  %v300 = mul i64 %v298, 1
  %v301 = getelementptr inbounds float, ptr %v211, i64 %v300
  %v302 = getelementptr float, ptr %v301, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v303 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v302, <8 x i1> %v208, <8 x float> zeroinitializer)
  %v304 = mul i64 %v298, 24
  %v305 = getelementptr inbounds float, ptr %v199, i64 %v304
  store <8 x float> %v303, ptr %v305, align 4
  %v306 = add nsw i64 %v298, 1
  br label %b48
b50:
  br label %b47
b47:
  %v307 = add i64 %v195, 8
  %v308 = add i64 %v196, 8
  %v309 = getelementptr inbounds float, ptr %v174, i64 %v307
  %v310 = sub i64 24, %v308
  %v311 = icmp slt i64 %v310, 0
  %v312 = select i1 %v311, i64 0, i64 %v310
  %v313 = icmp ult i64 %v312, 8
  %v314 = select i1 %v313, i64 %v312, i64 8
  %v315 = trunc i64 %v314 to i32
  %v316 = insertelement <8 x i32> poison, i32 %v315, i64 0
  %v317 = shufflevector <8 x i32> %v316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v317
  %v319 = mul i64 %v308, 8
  %v320 = add i64 0, %v319
  %v321 = getelementptr inbounds float, ptr %v12, i64 %v320
  %v322 = icmp sge i64 %v312, 8
  br i1 %v322, label %b51, label %b52
b51:
  br label %b53
b53:
  %v323 = phi i64 [ 0, %b51 ], [ %v397, %b54 ]
  %v324 = icmp slt i64 %v323, 8
  br i1 %v324, label %b54, label %b55
b54:
  %v325 = add i64 %v323, 0
  %v326 = getelementptr inbounds float, ptr %v321, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = add i64 %v323, 8
  %v329 = getelementptr inbounds float, ptr %v321, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = add i64 %v323, 16
  %v332 = getelementptr inbounds float, ptr %v321, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = add i64 %v323, 24
  %v335 = getelementptr inbounds float, ptr %v321, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 %v323, 32
  %v338 = getelementptr inbounds float, ptr %v321, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v323, 40
  %v341 = getelementptr inbounds float, ptr %v321, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v323, 48
  %v344 = getelementptr inbounds float, ptr %v321, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 %v323, 56
  %v347 = getelementptr inbounds float, ptr %v321, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = shufflevector <8 x float> %v327, <8 x float> %v339, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v350 = shufflevector <8 x float> %v327, <8 x float> %v339, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v330, <8 x float> %v342, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v352 = shufflevector <8 x float> %v330, <8 x float> %v342, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v333, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v354 = shufflevector <8 x float> %v333, <8 x float> %v345, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v356 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v358 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v362 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v352, <8 x float> %v356, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v364 = shufflevector <8 x float> %v352, <8 x float> %v356, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v366 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v367 = shufflevector <8 x float> %v358, <8 x float> %v360, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v368 = shufflevector <8 x float> %v358, <8 x float> %v360, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v369 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v371 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v372 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v373 = add i64 %v323, 0
  %v374 = mul i64 %v373, 24
  %v375 = getelementptr inbounds float, ptr %v309, i64 %v374
  store <8 x float> %v365, ptr %v375, align 4
  %v376 = add i64 %v323, 1
  %v377 = mul i64 %v376, 24
  %v378 = getelementptr inbounds float, ptr %v309, i64 %v377
  store <8 x float> %v366, ptr %v378, align 4
  %v379 = add i64 %v323, 2
  %v380 = mul i64 %v379, 24
  %v381 = getelementptr inbounds float, ptr %v309, i64 %v380
  store <8 x float> %v367, ptr %v381, align 4
  %v382 = add i64 %v323, 3
  %v383 = mul i64 %v382, 24
  %v384 = getelementptr inbounds float, ptr %v309, i64 %v383
  store <8 x float> %v368, ptr %v384, align 4
  %v385 = add i64 %v323, 4
  %v386 = mul i64 %v385, 24
  %v387 = getelementptr inbounds float, ptr %v309, i64 %v386
  store <8 x float> %v369, ptr %v387, align 4
  %v388 = add i64 %v323, 5
  %v389 = mul i64 %v388, 24
  %v390 = getelementptr inbounds float, ptr %v309, i64 %v389
  store <8 x float> %v370, ptr %v390, align 4
  %v391 = add i64 %v323, 6
  %v392 = mul i64 %v391, 24
  %v393 = getelementptr inbounds float, ptr %v309, i64 %v392
  store <8 x float> %v371, ptr %v393, align 4
  %v394 = add i64 %v323, 7
  %v395 = mul i64 %v394, 24
  %v396 = getelementptr inbounds float, ptr %v309, i64 %v395
  store <8 x float> %v372, ptr %v396, align 4
  %v397 = add nsw i64 %v323, 8
  br label %b53
b55:
  br label %b56
b56:
  %v398 = phi i64 [ 8, %b55 ], [ %v406, %b57 ]
  %v399 = icmp slt i64 %v398, 8
  br i1 %v399, label %b57, label %b58
b57:
  %v400 = mul i64 %v398, 1
  %v401 = getelementptr inbounds float, ptr %v321, i64 %v400
  %v402 = getelementptr float, ptr %v401, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v403 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v402, <8 x i1> %v318, <8 x float> zeroinitializer)
  %v404 = mul i64 %v398, 24
  %v405 = getelementptr inbounds float, ptr %v309, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v398, 1
  br label %b56
b58:
  br label %b52
b52:
  %v407 = icmp slt i64 %v312, 8
  br i1 %v407, label %b59, label %b60
b59:
  br label %b61
b61:
  %v408 = phi i64 [ 0, %b59 ], [ %v416, %b62 ]
  %v409 = icmp slt i64 %v408, 8
  br i1 %v409, label %b62, label %b63
b62:
  %v410 = mul i64 %v408, 1
  %v411 = getelementptr inbounds float, ptr %v321, i64 %v410
  %v412 = getelementptr float, ptr %v411, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v413 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v412, <8 x i1> %v318, <8 x float> zeroinitializer)
  %v414 = mul i64 %v408, 24
  %v415 = getelementptr inbounds float, ptr %v309, i64 %v414
  store <8 x float> %v413, ptr %v415, align 4
  %v416 = add nsw i64 %v408, 1
  br label %b61
b63:
  br label %b60
b60:
  %v417 = add i64 %v195, 16
  %v418 = add i64 %v196, 16
  %v419 = getelementptr inbounds float, ptr %v174, i64 %v417
  %v420 = sub i64 24, %v418
  %v421 = icmp slt i64 %v420, 0
  %v422 = select i1 %v421, i64 0, i64 %v420
  %v423 = icmp ult i64 %v422, 8
  %v424 = select i1 %v423, i64 %v422, i64 8
  %v425 = trunc i64 %v424 to i32
  %v426 = insertelement <8 x i32> poison, i32 %v425, i64 0
  %v427 = shufflevector <8 x i32> %v426, <8 x i32> poison, <8 x i32> zeroinitializer
  %v428 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v427
  %v429 = mul i64 %v418, 8
  %v430 = add i64 0, %v429
  %v431 = getelementptr inbounds float, ptr %v12, i64 %v430
  %v432 = icmp sge i64 %v422, 8
  br i1 %v432, label %b64, label %b65
b64:
  br label %b66
b66:
  %v433 = phi i64 [ 0, %b64 ], [ %v507, %b67 ]
  %v434 = icmp slt i64 %v433, 8
  br i1 %v434, label %b67, label %b68
b67:
  %v435 = add i64 %v433, 0
  %v436 = getelementptr inbounds float, ptr %v431, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v433, 8
  %v439 = getelementptr inbounds float, ptr %v431, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 %v433, 16
  %v442 = getelementptr inbounds float, ptr %v431, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v433, 24
  %v445 = getelementptr inbounds float, ptr %v431, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v433, 32
  %v448 = getelementptr inbounds float, ptr %v431, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v433, 40
  %v451 = getelementptr inbounds float, ptr %v431, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v433, 48
  %v454 = getelementptr inbounds float, ptr %v431, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 %v433, 56
  %v457 = getelementptr inbounds float, ptr %v431, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v460 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v461 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v462 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v463 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v464 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v466 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v468 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v470 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v472 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v462, <8 x float> %v466, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v474 = shufflevector <8 x float> %v462, <8 x float> %v466, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v475 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v478 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v479 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v480 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v481 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v482 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v483 = add i64 %v433, 0
  %v484 = mul i64 %v483, 24
  %v485 = getelementptr inbounds float, ptr %v419, i64 %v484
  store <8 x float> %v475, ptr %v485, align 4
  %v486 = add i64 %v433, 1
  %v487 = mul i64 %v486, 24
  %v488 = getelementptr inbounds float, ptr %v419, i64 %v487
  store <8 x float> %v476, ptr %v488, align 4
  %v489 = add i64 %v433, 2
  %v490 = mul i64 %v489, 24
  %v491 = getelementptr inbounds float, ptr %v419, i64 %v490
  store <8 x float> %v477, ptr %v491, align 4
  %v492 = add i64 %v433, 3
  %v493 = mul i64 %v492, 24
  %v494 = getelementptr inbounds float, ptr %v419, i64 %v493
  store <8 x float> %v478, ptr %v494, align 4
  %v495 = add i64 %v433, 4
  %v496 = mul i64 %v495, 24
  %v497 = getelementptr inbounds float, ptr %v419, i64 %v496
  store <8 x float> %v479, ptr %v497, align 4
  %v498 = add i64 %v433, 5
  %v499 = mul i64 %v498, 24
  %v500 = getelementptr inbounds float, ptr %v419, i64 %v499
  store <8 x float> %v480, ptr %v500, align 4
  %v501 = add i64 %v433, 6
  %v502 = mul i64 %v501, 24
  %v503 = getelementptr inbounds float, ptr %v419, i64 %v502
  store <8 x float> %v481, ptr %v503, align 4
  %v504 = add i64 %v433, 7
  %v505 = mul i64 %v504, 24
  %v506 = getelementptr inbounds float, ptr %v419, i64 %v505
  store <8 x float> %v482, ptr %v506, align 4
  %v507 = add nsw i64 %v433, 8
  br label %b66
b68:
  br label %b69
b69:
  %v508 = phi i64 [ 8, %b68 ], [ %v516, %b70 ]
  %v509 = icmp slt i64 %v508, 8
  br i1 %v509, label %b70, label %b71
b70:
  %v510 = mul i64 %v508, 1
  %v511 = getelementptr inbounds float, ptr %v431, i64 %v510
  %v512 = getelementptr float, ptr %v511, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v513 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v512, <8 x i1> %v428, <8 x float> zeroinitializer)
  %v514 = mul i64 %v508, 24
  %v515 = getelementptr inbounds float, ptr %v419, i64 %v514
  store <8 x float> %v513, ptr %v515, align 4
  %v516 = add nsw i64 %v508, 1
  br label %b69
b71:
  br label %b65
b65:
  %v517 = icmp slt i64 %v422, 8
  br i1 %v517, label %b72, label %b73
b72:
  br label %b74
b74:
  %v518 = phi i64 [ 0, %b72 ], [ %v526, %b75 ]
  %v519 = icmp slt i64 %v518, 8
  br i1 %v519, label %b75, label %b76
b75:
  %v520 = mul i64 %v518, 1
  %v521 = getelementptr inbounds float, ptr %v431, i64 %v520
  %v522 = getelementptr float, ptr %v521, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v523 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v522, <8 x i1> %v428, <8 x float> zeroinitializer)
  %v524 = mul i64 %v518, 24
  %v525 = getelementptr inbounds float, ptr %v419, i64 %v524
  store <8 x float> %v523, ptr %v525, align 4
  %v526 = add nsw i64 %v518, 1
  br label %b74
b76:
  br label %b73
b73:
  %v527 = add i64 %v195, 192
  %v528 = add nsw i64 %v193, 1
  br label %b35
b37:
  br label %b34
b34:
  %v529 = icmp sgt i64 %v3, 1
  br i1 %v529, label %b77, label %b78
b77:
  %v530 = getelementptr inbounds i64, ptr %v1, i64 3
  %v531 = atomicrmw add ptr %v530, i64 1 acq_rel
  %v532 = load i64, ptr %v71, align 8
  %v533 = add i64 %v532, 1
  store i64 %v533, ptr %v71, align 8
  %v534 = mul i64 %v3, %v533
  br label %b79
b79:
  %v535 = load atomic i64, ptr %v530 acquire, align 8
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b80, label %b81
b80:
  %v537 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v538 = getelementptr inbounds float, ptr %v73, i64 192
  %v539 = getelementptr inbounds i64, ptr %v1, i64 4
  %v540 = load i64, ptr %v539, align 8
  %v541 = icmp eq i64 %v540, 0
  br i1 %v541, label %b82, label %b83
b82:
  %v542 = add i64 1, 0
  %v543 = sdiv i64 %v542, 1
  %v544 = add i64 %v2, 1
  %v545 = mul i64 %v543, %v2
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, 1
  %v549 = select i1 %v548, i64 %v547, i64 1
  %v550 = mul i64 %v543, %v544
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, 1
  %v554 = select i1 %v553, i64 %v552, i64 1
  %v555 = icmp slt i64 %v554, 1
  %v556 = select i1 %v555, i64 %v554, i64 1
  br label %b84
b84:
  %v557 = phi i64 [ %v549, %b82 ], [ %v892, %b122 ]
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b85, label %b86
b85:
  %v559 = mul i64 %v557, 192
  %v560 = mul i64 %v557, 8
  %v561 = add i64 %v559, 0
  %v562 = add i64 %v560, 0
  %v563 = getelementptr inbounds float, ptr %v538, i64 %v561
  %v564 = sub i64 8, %v562
  %v565 = icmp slt i64 %v564, 0
  %v566 = select i1 %v565, i64 0, i64 %v564
  %v567 = icmp ult i64 %v566, 8
  %v568 = select i1 %v567, i64 %v566, i64 8
  %v569 = trunc i64 %v568 to i32
  %v570 = insertelement <8 x i32> poison, i32 %v569, i64 0
  %v571 = shufflevector <8 x i32> %v570, <8 x i32> poison, <8 x i32> zeroinitializer
  %v572 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v571
  %v573 = mul i64 %v562, 8
  %v574 = add i64 64, %v573
  %v575 = getelementptr inbounds float, ptr %v14, i64 %v574
  %v576 = icmp sge i64 %v566, 8
  br i1 %v576, label %b87, label %b88
b87:
  br label %b89
b89:
  %v577 = phi i64 [ 0, %b87 ], [ %v651, %b90 ]
  %v578 = icmp slt i64 %v577, 8
  br i1 %v578, label %b90, label %b91
b90:
  %v579 = add i64 %v577, 0
  %v580 = getelementptr inbounds float, ptr %v575, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 %v577, 8
  %v583 = getelementptr inbounds float, ptr %v575, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = add i64 %v577, 16
  %v586 = getelementptr inbounds float, ptr %v575, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = add i64 %v577, 24
  %v589 = getelementptr inbounds float, ptr %v575, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = add i64 %v577, 32
  %v592 = getelementptr inbounds float, ptr %v575, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 %v577, 40
  %v595 = getelementptr inbounds float, ptr %v575, i64 %v594
  %v596 = load <8 x float>, ptr %v595, align 4
  %v597 = add i64 %v577, 48
  %v598 = getelementptr inbounds float, ptr %v575, i64 %v597
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = add i64 %v577, 56
  %v601 = getelementptr inbounds float, ptr %v575, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v604 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v605 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v606 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v607 = shufflevector <8 x float> %v587, <8 x float> %v599, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v608 = shufflevector <8 x float> %v587, <8 x float> %v599, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v609 = shufflevector <8 x float> %v590, <8 x float> %v602, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v610 = shufflevector <8 x float> %v590, <8 x float> %v602, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v611 = shufflevector <8 x float> %v603, <8 x float> %v607, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v612 = shufflevector <8 x float> %v603, <8 x float> %v607, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v613 = shufflevector <8 x float> %v605, <8 x float> %v609, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v614 = shufflevector <8 x float> %v605, <8 x float> %v609, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v615 = shufflevector <8 x float> %v604, <8 x float> %v608, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v616 = shufflevector <8 x float> %v604, <8 x float> %v608, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v617 = shufflevector <8 x float> %v606, <8 x float> %v610, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v618 = shufflevector <8 x float> %v606, <8 x float> %v610, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v619 = shufflevector <8 x float> %v611, <8 x float> %v613, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v620 = shufflevector <8 x float> %v611, <8 x float> %v613, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v621 = shufflevector <8 x float> %v612, <8 x float> %v614, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v622 = shufflevector <8 x float> %v612, <8 x float> %v614, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v623 = shufflevector <8 x float> %v615, <8 x float> %v617, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v624 = shufflevector <8 x float> %v615, <8 x float> %v617, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v625 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v626 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v627 = add i64 %v577, 0
  %v628 = mul i64 %v627, 24
  %v629 = getelementptr inbounds float, ptr %v563, i64 %v628
  store <8 x float> %v619, ptr %v629, align 4
  %v630 = add i64 %v577, 1
  %v631 = mul i64 %v630, 24
  %v632 = getelementptr inbounds float, ptr %v563, i64 %v631
  store <8 x float> %v620, ptr %v632, align 4
  %v633 = add i64 %v577, 2
  %v634 = mul i64 %v633, 24
  %v635 = getelementptr inbounds float, ptr %v563, i64 %v634
  store <8 x float> %v621, ptr %v635, align 4
  %v636 = add i64 %v577, 3
  %v637 = mul i64 %v636, 24
  %v638 = getelementptr inbounds float, ptr %v563, i64 %v637
  store <8 x float> %v622, ptr %v638, align 4
  %v639 = add i64 %v577, 4
  %v640 = mul i64 %v639, 24
  %v641 = getelementptr inbounds float, ptr %v563, i64 %v640
  store <8 x float> %v623, ptr %v641, align 4
  %v642 = add i64 %v577, 5
  %v643 = mul i64 %v642, 24
  %v644 = getelementptr inbounds float, ptr %v563, i64 %v643
  store <8 x float> %v624, ptr %v644, align 4
  %v645 = add i64 %v577, 6
  %v646 = mul i64 %v645, 24
  %v647 = getelementptr inbounds float, ptr %v563, i64 %v646
  store <8 x float> %v625, ptr %v647, align 4
  %v648 = add i64 %v577, 7
  %v649 = mul i64 %v648, 24
  %v650 = getelementptr inbounds float, ptr %v563, i64 %v649
  store <8 x float> %v626, ptr %v650, align 4
  %v651 = add nsw i64 %v577, 8
  br label %b89
b91:
  br label %b92
b92:
  %v652 = phi i64 [ 8, %b91 ], [ %v660, %b93 ]
  %v653 = icmp slt i64 %v652, 8
  br i1 %v653, label %b93, label %b94
b93:
  %v654 = mul i64 %v652, 1
  %v655 = getelementptr inbounds float, ptr %v575, i64 %v654
  %v656 = getelementptr float, ptr %v655, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v657 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v656, <8 x i1> %v572, <8 x float> zeroinitializer)
  %v658 = mul i64 %v652, 24
  %v659 = getelementptr inbounds float, ptr %v563, i64 %v658
  store <8 x float> %v657, ptr %v659, align 4
  %v660 = add nsw i64 %v652, 1
  br label %b92
b94:
  br label %b88
b88:
  %v661 = icmp slt i64 %v566, 8
  br i1 %v661, label %b95, label %b96
b95:
  br label %b97
b97:
  %v662 = phi i64 [ 0, %b95 ], [ %v670, %b98 ]
  %v663 = icmp slt i64 %v662, 8
  br i1 %v663, label %b98, label %b99
b98:
  %v664 = mul i64 %v662, 1
  %v665 = getelementptr inbounds float, ptr %v575, i64 %v664
  %v666 = getelementptr float, ptr %v665, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v667 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v666, <8 x i1> %v572, <8 x float> zeroinitializer)
  %v668 = mul i64 %v662, 24
  %v669 = getelementptr inbounds float, ptr %v563, i64 %v668
  store <8 x float> %v667, ptr %v669, align 4
  %v670 = add nsw i64 %v662, 1
  br label %b97
b99:
  br label %b96
b96:
  %v671 = add i64 %v559, 8
  %v672 = add i64 %v560, 0
  %v673 = getelementptr inbounds float, ptr %v538, i64 %v671
  %v674 = sub i64 8, %v672
  %v675 = icmp slt i64 %v674, 0
  %v676 = select i1 %v675, i64 0, i64 %v674
  %v677 = icmp ult i64 %v676, 8
  %v678 = select i1 %v677, i64 %v676, i64 8
  %v679 = trunc i64 %v678 to i32
  %v680 = insertelement <8 x i32> poison, i32 %v679, i64 0
  %v681 = shufflevector <8 x i32> %v680, <8 x i32> poison, <8 x i32> zeroinitializer
  %v682 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v681
  %v683 = mul i64 %v672, 8
  %v684 = add i64 0, %v683
  %v685 = getelementptr inbounds float, ptr %v14, i64 %v684
  %v686 = icmp sge i64 %v676, 8
  br i1 %v686, label %b100, label %b101
b100:
  br label %b102
b102:
  %v687 = phi i64 [ 0, %b100 ], [ %v761, %b103 ]
  %v688 = icmp slt i64 %v687, 8
  br i1 %v688, label %b103, label %b104
b103:
  %v689 = add i64 %v687, 0
  %v690 = getelementptr inbounds float, ptr %v685, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 %v687, 8
  %v693 = getelementptr inbounds float, ptr %v685, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = add i64 %v687, 16
  %v696 = getelementptr inbounds float, ptr %v685, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 %v687, 24
  %v699 = getelementptr inbounds float, ptr %v685, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 %v687, 32
  %v702 = getelementptr inbounds float, ptr %v685, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 %v687, 40
  %v705 = getelementptr inbounds float, ptr %v685, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = add i64 %v687, 48
  %v708 = getelementptr inbounds float, ptr %v685, i64 %v707
  %v709 = load <8 x float>, ptr %v708, align 4
  %v710 = add i64 %v687, 56
  %v711 = getelementptr inbounds float, ptr %v685, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v714 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v716 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v697, <8 x float> %v709, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v697, <8 x float> %v709, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v700, <8 x float> %v712, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v720 = shufflevector <8 x float> %v700, <8 x float> %v712, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v722 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v715, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v724 = shufflevector <8 x float> %v715, <8 x float> %v719, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v716, <8 x float> %v720, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v728 = shufflevector <8 x float> %v716, <8 x float> %v720, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v730 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v731 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v732 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v733 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v734 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v735 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v736 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v737 = add i64 %v687, 0
  %v738 = mul i64 %v737, 24
  %v739 = getelementptr inbounds float, ptr %v673, i64 %v738
  store <8 x float> %v729, ptr %v739, align 4
  %v740 = add i64 %v687, 1
  %v741 = mul i64 %v740, 24
  %v742 = getelementptr inbounds float, ptr %v673, i64 %v741
  store <8 x float> %v730, ptr %v742, align 4
  %v743 = add i64 %v687, 2
  %v744 = mul i64 %v743, 24
  %v745 = getelementptr inbounds float, ptr %v673, i64 %v744
  store <8 x float> %v731, ptr %v745, align 4
  %v746 = add i64 %v687, 3
  %v747 = mul i64 %v746, 24
  %v748 = getelementptr inbounds float, ptr %v673, i64 %v747
  store <8 x float> %v732, ptr %v748, align 4
  %v749 = add i64 %v687, 4
  %v750 = mul i64 %v749, 24
  %v751 = getelementptr inbounds float, ptr %v673, i64 %v750
  store <8 x float> %v733, ptr %v751, align 4
  %v752 = add i64 %v687, 5
  %v753 = mul i64 %v752, 24
  %v754 = getelementptr inbounds float, ptr %v673, i64 %v753
  store <8 x float> %v734, ptr %v754, align 4
  %v755 = add i64 %v687, 6
  %v756 = mul i64 %v755, 24
  %v757 = getelementptr inbounds float, ptr %v673, i64 %v756
  store <8 x float> %v735, ptr %v757, align 4
  %v758 = add i64 %v687, 7
  %v759 = mul i64 %v758, 24
  %v760 = getelementptr inbounds float, ptr %v673, i64 %v759
  store <8 x float> %v736, ptr %v760, align 4
  %v761 = add nsw i64 %v687, 8
  br label %b102
b104:
  br label %b105
b105:
  %v762 = phi i64 [ 8, %b104 ], [ %v770, %b106 ]
  %v763 = icmp slt i64 %v762, 8
  br i1 %v763, label %b106, label %b107
b106:
  %v764 = mul i64 %v762, 1
  %v765 = getelementptr inbounds float, ptr %v685, i64 %v764
  %v766 = getelementptr float, ptr %v765, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v767 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v766, <8 x i1> %v682, <8 x float> zeroinitializer)
  %v768 = mul i64 %v762, 24
  %v769 = getelementptr inbounds float, ptr %v673, i64 %v768
  store <8 x float> %v767, ptr %v769, align 4
  %v770 = add nsw i64 %v762, 1
  br label %b105
b107:
  br label %b101
b101:
  %v771 = icmp slt i64 %v676, 8
  br i1 %v771, label %b108, label %b109
b108:
  br label %b110
b110:
  %v772 = phi i64 [ 0, %b108 ], [ %v780, %b111 ]
  %v773 = icmp slt i64 %v772, 8
  br i1 %v773, label %b111, label %b112
b111:
  %v774 = mul i64 %v772, 1
  %v775 = getelementptr inbounds float, ptr %v685, i64 %v774
  %v776 = getelementptr float, ptr %v775, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v777 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v776, <8 x i1> %v682, <8 x float> zeroinitializer)
  %v778 = mul i64 %v772, 24
  %v779 = getelementptr inbounds float, ptr %v673, i64 %v778
  store <8 x float> %v777, ptr %v779, align 4
  %v780 = add nsw i64 %v772, 1
  br label %b110
b112:
  br label %b109
b109:
  %v781 = add i64 %v559, 16
  %v782 = add i64 %v560, 0
  %v783 = getelementptr inbounds float, ptr %v538, i64 %v781
  %v784 = sub i64 8, %v782
  %v785 = icmp slt i64 %v784, 0
  %v786 = select i1 %v785, i64 0, i64 %v784
  %v787 = icmp ult i64 %v786, 8
  %v788 = select i1 %v787, i64 %v786, i64 8
  %v789 = trunc i64 %v788 to i32
  %v790 = insertelement <8 x i32> poison, i32 %v789, i64 0
  %v791 = shufflevector <8 x i32> %v790, <8 x i32> poison, <8 x i32> zeroinitializer
  %v792 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v791
  %v793 = mul i64 %v782, 8
  %v794 = add i64 128, %v793
  %v795 = getelementptr inbounds float, ptr %v14, i64 %v794
  %v796 = icmp sge i64 %v786, 8
  br i1 %v796, label %b113, label %b114
b113:
  br label %b115
b115:
  %v797 = phi i64 [ 0, %b113 ], [ %v871, %b116 ]
  %v798 = icmp slt i64 %v797, 8
  br i1 %v798, label %b116, label %b117
b116:
  %v799 = add i64 %v797, 0
  %v800 = getelementptr inbounds float, ptr %v795, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = add i64 %v797, 8
  %v803 = getelementptr inbounds float, ptr %v795, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = add i64 %v797, 16
  %v806 = getelementptr inbounds float, ptr %v795, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = add i64 %v797, 24
  %v809 = getelementptr inbounds float, ptr %v795, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = add i64 %v797, 32
  %v812 = getelementptr inbounds float, ptr %v795, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 %v797, 40
  %v815 = getelementptr inbounds float, ptr %v795, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = add i64 %v797, 48
  %v818 = getelementptr inbounds float, ptr %v795, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = add i64 %v797, 56
  %v821 = getelementptr inbounds float, ptr %v795, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = shufflevector <8 x float> %v801, <8 x float> %v813, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v824 = shufflevector <8 x float> %v801, <8 x float> %v813, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v825 = shufflevector <8 x float> %v804, <8 x float> %v816, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v826 = shufflevector <8 x float> %v804, <8 x float> %v816, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v827 = shufflevector <8 x float> %v807, <8 x float> %v819, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v828 = shufflevector <8 x float> %v807, <8 x float> %v819, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v829 = shufflevector <8 x float> %v810, <8 x float> %v822, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v830 = shufflevector <8 x float> %v810, <8 x float> %v822, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v831 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v832 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v833 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v834 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v836 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v826, <8 x float> %v830, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v838 = shufflevector <8 x float> %v826, <8 x float> %v830, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v840 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v841 = shufflevector <8 x float> %v832, <8 x float> %v834, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v842 = shufflevector <8 x float> %v832, <8 x float> %v834, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v843 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v845 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v846 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v847 = add i64 %v797, 0
  %v848 = mul i64 %v847, 24
  %v849 = getelementptr inbounds float, ptr %v783, i64 %v848
  store <8 x float> %v839, ptr %v849, align 4
  %v850 = add i64 %v797, 1
  %v851 = mul i64 %v850, 24
  %v852 = getelementptr inbounds float, ptr %v783, i64 %v851
  store <8 x float> %v840, ptr %v852, align 4
  %v853 = add i64 %v797, 2
  %v854 = mul i64 %v853, 24
  %v855 = getelementptr inbounds float, ptr %v783, i64 %v854
  store <8 x float> %v841, ptr %v855, align 4
  %v856 = add i64 %v797, 3
  %v857 = mul i64 %v856, 24
  %v858 = getelementptr inbounds float, ptr %v783, i64 %v857
  store <8 x float> %v842, ptr %v858, align 4
  %v859 = add i64 %v797, 4
  %v860 = mul i64 %v859, 24
  %v861 = getelementptr inbounds float, ptr %v783, i64 %v860
  store <8 x float> %v843, ptr %v861, align 4
  %v862 = add i64 %v797, 5
  %v863 = mul i64 %v862, 24
  %v864 = getelementptr inbounds float, ptr %v783, i64 %v863
  store <8 x float> %v844, ptr %v864, align 4
  %v865 = add i64 %v797, 6
  %v866 = mul i64 %v865, 24
  %v867 = getelementptr inbounds float, ptr %v783, i64 %v866
  store <8 x float> %v845, ptr %v867, align 4
  %v868 = add i64 %v797, 7
  %v869 = mul i64 %v868, 24
  %v870 = getelementptr inbounds float, ptr %v783, i64 %v869
  store <8 x float> %v846, ptr %v870, align 4
  %v871 = add nsw i64 %v797, 8
  br label %b115
b117:
  br label %b118
b118:
  %v872 = phi i64 [ 8, %b117 ], [ %v880, %b119 ]
  %v873 = icmp slt i64 %v872, 8
  br i1 %v873, label %b119, label %b120
b119:
  %v874 = mul i64 %v872, 1
  %v875 = getelementptr inbounds float, ptr %v795, i64 %v874
  %v876 = getelementptr float, ptr %v875, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v877 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v876, <8 x i1> %v792, <8 x float> zeroinitializer)
  %v878 = mul i64 %v872, 24
  %v879 = getelementptr inbounds float, ptr %v783, i64 %v878
  store <8 x float> %v877, ptr %v879, align 4
  %v880 = add nsw i64 %v872, 1
  br label %b118
b120:
  br label %b114
b114:
  %v881 = icmp slt i64 %v786, 8
  br i1 %v881, label %b121, label %b122
b121:
  br label %b123
b123:
  %v882 = phi i64 [ 0, %b121 ], [ %v890, %b124 ]
  %v883 = icmp slt i64 %v882, 8
  br i1 %v883, label %b124, label %b125
b124:
  %v884 = mul i64 %v882, 1
  %v885 = getelementptr inbounds float, ptr %v795, i64 %v884
  %v886 = getelementptr float, ptr %v885, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v887 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v886, <8 x i1> %v792, <8 x float> zeroinitializer)
  %v888 = mul i64 %v882, 24
  %v889 = getelementptr inbounds float, ptr %v783, i64 %v888
  store <8 x float> %v887, ptr %v889, align 4
  %v890 = add nsw i64 %v882, 1
  br label %b123
b125:
  br label %b122
b122:
  %v891 = add i64 %v559, 192
  %v892 = add nsw i64 %v557, 1
  br label %b84
b86:
  br label %b83
b83:
  %v893 = icmp sgt i64 %v3, 1
  br i1 %v893, label %b126, label %b127
b126:
  %v894 = getelementptr inbounds i64, ptr %v1, i64 3
  %v895 = atomicrmw add ptr %v894, i64 1 acq_rel
  %v896 = load i64, ptr %v71, align 8
  %v897 = add i64 %v896, 1
  store i64 %v897, ptr %v71, align 8
  %v898 = mul i64 %v3, %v897
  br label %b128
b128:
  %v899 = load atomic i64, ptr %v894 acquire, align 8
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b129, label %b130
b129:
  %v901 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v902 = getelementptr inbounds i64, ptr %v1, i64 5
  %v903 = load i64, ptr %v902, align 8
  br label %b131
b131:
  %v904 = phi i64 [ 0, %b127 ], [ %v1281, %b180 ]
  %v905 = icmp slt i64 %v904, %v5
  br i1 %v905, label %b132, label %b133
b132:
  %v906 = add i64 %v904, %v903
  %v907 = icmp slt i64 %v906, %v5
  %v908 = select i1 %v907, i64 %v906, i64 %v5
  %v909 = sub i64 %v908, %v904
  %v910 = mul i64 %v909, %v7
  %v912 = add i64 %v910, 0
  %v913 = sdiv i64 %v912, 1
  %v914 = add i64 %v2, 1
  %v915 = mul i64 %v913, %v2
  %v916 = sdiv i64 %v915, %v3
  %v917 = mul i64 %v916, 1
  %v918 = icmp slt i64 %v917, %v910
  %v919 = select i1 %v918, i64 %v917, i64 %v910
  %v920 = mul i64 %v913, %v914
  %v921 = sdiv i64 %v920, %v3
  %v922 = mul i64 %v921, 1
  %v923 = icmp slt i64 %v922, %v910
  %v924 = select i1 %v923, i64 %v922, i64 %v910
  %v925 = mul i64 %v904, %v7
  %v926 = add i64 %v919, %v925
  %v927 = add i64 %v924, %v925
  br label %b134
b134:
  %v928 = phi i64 [ %v926, %b132 ], [ %v983, %b139 ]
  %v929 = icmp slt i64 %v928, %v927
  br i1 %v929, label %b135, label %b136
b135:
  %v930 = add i64 %v928, 96
  %v931 = icmp slt i64 %v930, %v927
  %v932 = select i1 %v931, i64 %v930, i64 %v927
  br label %b137
b137:
  %v933 = phi i64 [ 0, %b135 ], [ %v982, %b142 ]
  %v934 = icmp slt i64 %v933, 1
  br i1 %v934, label %b138, label %b139
b138:
  %v935 = sub i64 %v932, %v928
  %v936 = sub i64 4, 1
  %v937 = add i64 %v935, %v936
  %v938 = sdiv i64 %v937, 4
  br label %b140
b140:
  %v939 = phi i64 [ 0, %b138 ], [ %v981, %b147 ]
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b141, label %b142
b141:
  %v941 = mul i64 %v935, %v939
  %v942 = sdiv i64 %v941, %v938
  %v943 = add i64 %v928, %v942
  %v944 = add i64 %v939, 1
  %v945 = mul i64 %v935, %v944
  %v946 = sdiv i64 %v945, %v938
  %v947 = add i64 %v928, %v946
  %v948 = mul i64 %v933, 192
  %v949 = getelementptr inbounds float, ptr %v174, i64 %v948
  %v950 = sub i64 %v947, %v943
  %v951 = mul i64 %v943, 8
  %v952 = getelementptr inbounds float, ptr %v10, i64 %v951
  %v953 = getelementptr inbounds float, ptr %v952, i64 0
  %v954 = sub i64 %v950, 1
  %v955 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v954
  %v956 = load ptr, ptr %v955, align 4
  %v957 = icmp sgt i64 %v950, 0
  br i1 %v957, label %b143, label %b144
b143:
  call void %v956(ptr %v953, i64 8, ptr %v949, i64 8, ptr %v911)
  br label %b144
b144:
  %v958 = add i64 %v948, 192
  br label %b145
b145:
  %v959 = phi i64 [ %v943, %b144 ], [ %v980, %b150 ]
  %v960 = icmp slt i64 %v959, %v947
  br i1 %v960, label %b146, label %b147
b146:
  %v961 = sub i64 %v959, %v943
  %v962 = mul i64 %v961, 24
  %v963 = getelementptr inbounds float, ptr %v911, i64 %v962
  %v964 = mul i64 %v904, %v7
  %v965 = sub i64 %v959, %v964
  %v966 = mul i64 %v965, 24
  %v967 = getelementptr inbounds float, ptr %v42, i64 %v966
  br label %b148
b148:
  %v968 = phi i64 [ 0, %b146 ], [ %v979, %b149 ]
  %v969 = icmp slt i64 %v968, 3
  br i1 %v969, label %b149, label %b150
b149:
  %v970 = mul i64 %v933, 3
  %v971 = add i64 %v970, %v968
  %v972 = mul i64 %v971, 8
  %v973 = add i64 0, %v968
  %v974 = mul i64 %v973, 8
  %v975 = getelementptr inbounds float, ptr %v963, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = add i64 0, %v972
  %v978 = getelementptr inbounds float, ptr %v967, i64 %v977
  store <8 x float> %v976, ptr %v978, align 4
  %v979 = add nsw i64 %v968, 1
  br label %b148
b150:
  %v980 = add nsw i64 %v959, 1
  br label %b145
b147:
  %v981 = add nsw i64 %v939, 1
  br label %b140
b142:
  %v982 = add nsw i64 %v933, 1
  br label %b137
b139:
  %v983 = add nsw i64 %v928, 96
  br label %b134
b136:
  %v984 = icmp sgt i64 %v3, 1
  br i1 %v984, label %b151, label %b152
b151:
  %v985 = getelementptr inbounds i64, ptr %v1, i64 3
  %v986 = atomicrmw add ptr %v985, i64 1 acq_rel
  %v987 = load i64, ptr %v71, align 8
  %v988 = add i64 %v987, 1
  store i64 %v988, ptr %v71, align 8
  %v989 = mul i64 %v3, %v988
  br label %b153
b153:
  %v990 = load atomic i64, ptr %v985 acquire, align 8
  %v991 = icmp slt i64 %v990, %v989
  br i1 %v991, label %b154, label %b155
b154:
  %v992 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  br label %b156
b156:
  %v993 = phi i64 [ %v904, %b152 ], [ %v1271, %b178 ]
  %v994 = icmp slt i64 %v993, %v908
  br i1 %v994, label %b157, label %b158
b157:
  %v996 = add i64 %v7, 0
  %v997 = sdiv i64 %v996, 1
  %v998 = add i64 %v2, 1
  %v999 = mul i64 %v997, %v2
  %v1000 = sdiv i64 %v999, %v3
  %v1001 = mul i64 %v1000, 1
  %v1002 = icmp slt i64 %v1001, %v7
  %v1003 = select i1 %v1002, i64 %v1001, i64 %v7
  %v1004 = mul i64 %v997, %v998
  %v1005 = sdiv i64 %v1004, %v3
  %v1006 = mul i64 %v1005, 1
  %v1007 = icmp slt i64 %v1006, %v7
  %v1008 = select i1 %v1007, i64 %v1006, i64 %v7
  br label %b159
b159:
  %v1009 = phi i64 [ %v1003, %b157 ], [ %v1237, %b164 ]
  %v1010 = icmp slt i64 %v1009, %v1008
  br i1 %v1010, label %b160, label %b161
b160:
  %v1011 = add i64 %v1009, 96
  %v1012 = icmp slt i64 %v1011, %v1008
  %v1013 = select i1 %v1012, i64 %v1011, i64 %v1008
  br label %b162
b162:
  %v1014 = phi i64 [ 0, %b160 ], [ %v1236, %b167 ]
  %v1015 = icmp slt i64 %v1014, 1
  br i1 %v1015, label %b163, label %b164
b163:
  %v1016 = sub i64 %v1013, %v1009
  %v1017 = sub i64 4, 1
  %v1018 = add i64 %v1016, %v1017
  %v1019 = sdiv i64 %v1018, 4
  br label %b165
b165:
  %v1020 = phi i64 [ 0, %b163 ], [ %v1235, %b172 ]
  %v1021 = icmp slt i64 %v1020, %v1019
  br i1 %v1021, label %b166, label %b167
b166:
  %v1022 = mul i64 %v1016, %v1020
  %v1023 = sdiv i64 %v1022, %v1019
  %v1024 = add i64 %v1009, %v1023
  %v1025 = add i64 %v1020, 1
  %v1026 = mul i64 %v1016, %v1025
  %v1027 = sdiv i64 %v1026, %v1019
  %v1028 = add i64 %v1009, %v1027
  %v1029 = mul i64 %v1014, 192
  %v1030 = getelementptr inbounds float, ptr %v538, i64 %v1029
  %v1031 = sub i64 %v1028, %v1024
  %v1032 = add i64 %v993, 0
  %v1033 = and i64 %v1032, %v56
  %v1034 = mul i64 %v1033, %v7
  %v1035 = add i64 %v1034, %v1024
  %v1036 = mul i64 %v1035, 8
  %v1037 = getelementptr inbounds float, ptr %v22, i64 %v1036
  %v1038 = getelementptr inbounds float, ptr %v1037, i64 0
  %v1039 = sub i64 %v1031, 1
  %v1040 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1039
  %v1041 = load ptr, ptr %v1040, align 4
  %v1042 = icmp sgt i64 %v1031, 0
  br i1 %v1042, label %b168, label %b169
b168:
  call void %v1041(ptr %v1038, i64 8, ptr %v1030, i64 8, ptr %v995)
  br label %b169
b169:
  %v1043 = add i64 %v1029, 192
  br label %b170
b170:
  %v1044 = phi i64 [ %v1024, %b169 ], [ %v1234, %b175 ]
  %v1045 = icmp slt i64 %v1044, %v1028
  br i1 %v1045, label %b171, label %b172
b171:
  %v1046 = sub i64 %v1044, %v1024
  %v1047 = mul i64 %v1046, 24
  %v1048 = getelementptr inbounds float, ptr %v995, i64 %v1047
  %v1049 = add i64 %v993, 0
  %v1050 = sub i64 %v1049, %v904
  %v1051 = mul i64 %v1050, %v7
  %v1052 = add i64 %v1051, %v1044
  %v1053 = mul i64 %v1052, 24
  %v1054 = getelementptr inbounds float, ptr %v42, i64 %v1053
  %v1055 = add i64 %v993, 0
  %v1056 = and i64 %v1055, %v54
  %v1057 = mul i64 %v1056, %v7
  %v1058 = add i64 %v1057, %v1044
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v20, i64 %v1059
  %v1061 = add i64 %v993, 0
  %v1062 = and i64 %v1061, %v66
  %v1063 = mul i64 %v1062, %v7
  %v1064 = add i64 %v1063, %v1044
  %v1065 = mul i64 %v1064, 8
  %v1066 = getelementptr inbounds float, ptr %v44, i64 %v1065
  %v1067 = add i64 %v993, 0
  %v1068 = and i64 %v1067, %v68
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1044
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v46, i64 %v1071
  %v1073 = add i64 %v993, 1
  %v1074 = and i64 %v1073, %v54
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1044
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v20, i64 %v1077
  %v1079 = add i64 %v993, 0
  %v1080 = and i64 %v1079, %v70
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1044
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v48, i64 %v1083
  %v1085 = add i64 %v993, 0
  %v1086 = and i64 %v1085, %v60
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1044
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v28, i64 %v1089
  br label %b173
b173:
  %v1091 = phi i64 [ 0, %b171 ], [ %v1233, %b174 ]
  %v1092 = icmp slt i64 %v1091, 1
  br i1 %v1092, label %b174, label %b175
b174:
  %v1093 = mul i64 %v1014, 1
  %v1094 = add i64 %v1093, %v1091
  %v1095 = mul i64 %v1094, 8
  %v1096 = add i64 0, %v1091
  %v1097 = mul i64 %v1096, 8
  %v1098 = getelementptr inbounds float, ptr %v1048, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 1, %v1091
  %v1101 = mul i64 %v1100, 8
  %v1102 = getelementptr inbounds float, ptr %v1048, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 2, %v1091
  %v1105 = mul i64 %v1104, 8
  %v1106 = getelementptr inbounds float, ptr %v1048, i64 %v1105
  %v1107 = load <8 x float>, ptr %v1106, align 4
  %v1108 = add i64 8, %v1095
  %v1109 = getelementptr inbounds float, ptr %v1054, i64 %v1108
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = fadd <8 x float> %v1110, %v1099
  %v1112 = add i64 8, %v1095
  %v1113 = getelementptr inbounds float, ptr %v16, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fadd <8 x float> %v1111, %v1114
  %v1116 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1115)
  %v1117 = fneg <8 x float> %v1116
  %v1118 = fcmp olt <8 x float> %v1117, splat (float 0xC05A400000000000)
  %v1119 = select <8 x i1> %v1118, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1117
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1121 = fsub <8 x float> %v1120, splat (float 0x4168000000000000)
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1119)
  %v1123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1122)
  %v1124 = bitcast <8 x float> %v1120 to <8 x i32>
  %v1125 = fmul <8 x float> %v1123, %v1123
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1123, <8 x float> splat (float 0x3F81227F40000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1123, <8 x float> splat (float 0x3FA5556740000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1123, <8 x float> splat (float 0x3FC5554B00000000))
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1128, <8 x float> %v1123, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1129, <8 x float> %v1123)
  %v1131 = sub <8 x i32> %v1124, splat (i32 1262485250)
  %v1132 = lshr <8 x i32> %v1131, splat (i32 1)
  %v1133 = sub <8 x i32> %v1131, %v1132
  %v1134 = shl <8 x i32> %v1132, splat (i32 23)
  %v1135 = bitcast <8 x i32> %v1134 to <8 x float>
  %v1136 = shl <8 x i32> %v1133, splat (i32 23)
  %v1137 = bitcast <8 x i32> %v1136 to <8 x float>
  %v1138 = fadd <8 x float> %v1130, splat (float 0x3FF0000000000000)
  %v1139 = fmul <8 x float> %v1138, %v1135
  %v1140 = fmul <8 x float> %v1139, %v1137
  %v1141 = fcmp olt <8 x float> %v1115, splat (float 0x0000000000000000)
  %v1142 = select <8 x i1> %v1141, <8 x float> %v1140, <8 x float> splat (float 0x3FF0000000000000)
  %v1143 = fadd <8 x float> %v1140, splat (float 0x3FF0000000000000)
  %v1144 = fdiv <8 x float> %v1142, %v1143
  %v1145 = add i64 0, %v1095
  %v1146 = getelementptr inbounds float, ptr %v1054, i64 %v1145
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = fadd <8 x float> %v1147, %v1103
  %v1149 = add i64 0, %v1095
  %v1150 = getelementptr inbounds float, ptr %v16, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = fadd <8 x float> %v1148, %v1151
  %v1153 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1152)
  %v1154 = fcmp ogt <8 x float> %v1153, splat (float 0x4023000000000000)
  %v1155 = select <8 x i1> %v1154, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1153
  %v1156 = fadd <8 x float> %v1155, %v1155
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1158 = fsub <8 x float> %v1157, splat (float 0x4168000000000000)
  %v1159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1156)
  %v1160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1159)
  %v1161 = bitcast <8 x float> %v1157 to <8 x i32>
  %v1162 = fmul <8 x float> %v1160, %v1160
  %v1163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1160, <8 x float> splat (float 0x3F81227F40000000))
  %v1164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> %v1160, <8 x float> splat (float 0x3FA5556740000000))
  %v1165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1164, <8 x float> %v1160, <8 x float> splat (float 0x3FC5554B00000000))
  %v1166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1165, <8 x float> %v1160, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1162, <8 x float> %v1166, <8 x float> %v1160)
  %v1168 = shl <8 x i32> %v1161, splat (i32 23)
  %v1169 = add <8 x i32> %v1168, splat (i32 1065353216)
  %v1170 = bitcast <8 x i32> %v1169 to <8 x float>
  %v1171 = fsub <8 x float> %v1170, splat (float 0x3FF0000000000000)
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> %v1167, <8 x float> %v1171)
  %v1173 = fadd <8 x float> %v1172, splat (float 0x4000000000000000)
  %v1174 = fdiv <8 x float> %v1172, %v1173
  %v1175 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1174, <8 x float> %v1152)
  %v1176 = add i64 0, %v1095
  %v1177 = getelementptr inbounds float, ptr %v1060, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = fmul <8 x float> %v1144, %v1178
  %v1180 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1181 = shufflevector <8 x float> %v1180, <8 x float> poison, <8 x i32> zeroinitializer
  %v1182 = fsub <8 x float> %v1181, %v1144
  %v1183 = fmul <8 x float> %v1182, %v1175
  %v1184 = fadd <8 x float> %v1179, %v1183
  %v1185 = add i64 16, %v1095
  %v1186 = getelementptr inbounds float, ptr %v1054, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = fadd <8 x float> %v1187, %v1107
  %v1189 = add i64 16, %v1095
  %v1190 = getelementptr inbounds float, ptr %v16, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fadd <8 x float> %v1188, %v1191
  %v1193 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1192)
  %v1194 = fneg <8 x float> %v1193
  %v1195 = fcmp olt <8 x float> %v1194, splat (float 0xC05A400000000000)
  %v1196 = select <8 x i1> %v1195, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1194
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1198 = fsub <8 x float> %v1197, splat (float 0x4168000000000000)
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1196)
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1199)
  %v1201 = bitcast <8 x float> %v1197 to <8 x i32>
  %v1202 = fmul <8 x float> %v1200, %v1200
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1200, <8 x float> splat (float 0x3F81227F40000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1200, <8 x float> splat (float 0x3FA5556740000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1200, <8 x float> splat (float 0x3FC5554B00000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1200, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1206, <8 x float> %v1200)
  %v1208 = sub <8 x i32> %v1201, splat (i32 1262485250)
  %v1209 = lshr <8 x i32> %v1208, splat (i32 1)
  %v1210 = sub <8 x i32> %v1208, %v1209
  %v1211 = shl <8 x i32> %v1209, splat (i32 23)
  %v1212 = bitcast <8 x i32> %v1211 to <8 x float>
  %v1213 = shl <8 x i32> %v1210, splat (i32 23)
  %v1214 = bitcast <8 x i32> %v1213 to <8 x float>
  %v1215 = fadd <8 x float> %v1207, splat (float 0x3FF0000000000000)
  %v1216 = fmul <8 x float> %v1215, %v1212
  %v1217 = fmul <8 x float> %v1216, %v1214
  %v1218 = fcmp olt <8 x float> %v1192, splat (float 0x0000000000000000)
  %v1219 = select <8 x i1> %v1218, <8 x float> %v1217, <8 x float> splat (float 0x3FF0000000000000)
  %v1220 = fadd <8 x float> %v1217, splat (float 0x3FF0000000000000)
  %v1221 = fdiv <8 x float> %v1219, %v1220
  %v1222 = fmul <8 x float> %v1221, %v1184
  %v1223 = add i64 0, %v1095
  %v1224 = getelementptr inbounds float, ptr %v1066, i64 %v1223
  store <8 x float> %v1144, ptr %v1224, align 4
  %v1225 = add i64 0, %v1095
  %v1226 = getelementptr inbounds float, ptr %v1072, i64 %v1225
  store <8 x float> %v1175, ptr %v1226, align 4
  %v1227 = add i64 0, %v1095
  %v1228 = getelementptr inbounds float, ptr %v1078, i64 %v1227
  store <8 x float> %v1184, ptr %v1228, align 4
  %v1229 = add i64 0, %v1095
  %v1230 = getelementptr inbounds float, ptr %v1084, i64 %v1229
  store <8 x float> %v1221, ptr %v1230, align 4
  %v1231 = add i64 0, %v1095
  %v1232 = getelementptr inbounds float, ptr %v1090, i64 %v1231
  store <8 x float> %v1222, ptr %v1232, align 4
  %v1233 = add nsw i64 %v1091, 1
  br label %b173
b175:
  %v1234 = add nsw i64 %v1044, 1
  br label %b170
b172:
  %v1235 = add nsw i64 %v1020, 1
  br label %b165
b167:
  %v1236 = add nsw i64 %v1014, 1
  br label %b162
b164:
  %v1237 = add nsw i64 %v1009, 96
  br label %b159
b161:
  %v1238 = add i64 %v7, 0
  %v1239 = sdiv i64 %v1238, 1
  %v1240 = add i64 %v2, 1
  %v1241 = mul i64 %v1239, %v2
  %v1242 = sdiv i64 %v1241, %v3
  %v1243 = mul i64 %v1242, 1
  %v1244 = icmp slt i64 %v1243, %v7
  %v1245 = select i1 %v1244, i64 %v1243, i64 %v7
  %v1246 = mul i64 %v1239, %v1240
  %v1247 = sdiv i64 %v1246, %v3
  %v1248 = mul i64 %v1247, 1
  %v1249 = icmp slt i64 %v1248, %v7
  %v1250 = select i1 %v1249, i64 %v1248, i64 %v7
  br label %b176
b176:
  %v1251 = phi i64 [ %v1245, %b161 ], [ %v1270, %b177 ]
  %v1252 = icmp slt i64 %v1251, %v1250
  br i1 %v1252, label %b177, label %b178
b177:
  %v1253 = add i64 %v993, 0
  %v1254 = and i64 %v1253, %v50
  %v1255 = mul i64 %v1254, %v7
  %v1256 = add i64 %v1255, %v1251
  %v1257 = mul i64 %v1256, 8
  %v1258 = getelementptr inbounds float, ptr %v10, i64 %v1257
  %v1259 = add i64 %v993, 1
  %v1260 = and i64 %v1259, %v56
  %v1261 = mul i64 %v1260, %v7
  %v1262 = add i64 %v1261, %v1251
  %v1263 = mul i64 %v1262, 8
  %v1264 = getelementptr inbounds float, ptr %v22, i64 %v1263
  %v1265 = add i64 0, 0
  %v1266 = getelementptr inbounds float, ptr %v1258, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 0, 0
  %v1269 = getelementptr inbounds float, ptr %v1264, i64 %v1268
  store <8 x float> %v1267, ptr %v1269, align 4
  %v1270 = add nsw i64 %v1251, 1
  br label %b176
b178:
  %v1271 = add nsw i64 %v993, 1
  br label %b156
b158:
  %v1272 = icmp sgt i64 %v3, 1
  br i1 %v1272, label %b179, label %b180
b179:
  %v1273 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1274 = atomicrmw add ptr %v1273, i64 1 acq_rel
  %v1275 = load i64, ptr %v71, align 8
  %v1276 = add i64 %v1275, 1
  store i64 %v1276, ptr %v71, align 8
  %v1277 = mul i64 %v3, %v1276
  br label %b181
b181:
  %v1278 = load atomic i64, ptr %v1273 acquire, align 8
  %v1279 = icmp slt i64 %v1278, %v1277
  br i1 %v1279, label %b182, label %b183
b182:
  %v1280 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1281 = add nsw i64 %v904, %v903
  br label %b131
b133:
  ret void
}
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define internal void @tile_1x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v71 = alloca i64, i64 1, align 8
  %v293 = alloca float, i64 64, align 4
  %v436 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  store i64 0, ptr %v71, align 8
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v73 = load ptr, ptr %v72, align 4
  %v74 = mul i64 %v2, 21504
  %v75 = add i64 %v74, 384
  %v76 = getelementptr inbounds float, ptr %v73, i64 %v75
  %v77 = add i64 %v8, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, %v8
  %v84 = select i1 %v83, i64 %v82, i64 %v8
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v8
  %v89 = select i1 %v88, i64 %v87, i64 %v8
  br label %b0
b0:
  %v90 = phi i64 [ %v84, %entry ], [ %v119, %b1 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b1, label %b2
b1:
  %v92 = mul i64 %v90, 8
  %v93 = getelementptr inbounds float, ptr %v18, i64 %v92
  %v94 = mul i64 1, %v7
  %v95 = add i64 %v90, %v94
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v20, i64 %v96
  %v98 = mul i64 %v90, 8
  %v99 = getelementptr inbounds float, ptr %v48, i64 %v98
  %v100 = mul i64 %v90, 24
  %v101 = getelementptr inbounds float, ptr %v38, i64 %v100
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v93, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = add i64 0, 0
  %v106 = getelementptr inbounds float, ptr %v97, i64 %v105
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fmul <8 x float> %v104, %v107
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v99, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = fmul <8 x float> %v108, %v111
  %v113 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = fsub <8 x float> %v114, %v111
  %v116 = fmul <8 x float> %v112, %v115
  %v117 = add i64 16, 0
  %v118 = getelementptr inbounds float, ptr %v101, i64 %v117
  store <8 x float> %v116, ptr %v118, align 4
  %v119 = add nsw i64 %v90, 1
  br label %b0
b2:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b3, label %b4
b3:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = load i64, ptr %v71, align 8
  %v124 = add i64 %v123, 1
  store i64 %v124, ptr %v71, align 8
  %v125 = mul i64 %v3, %v124
  br label %b5
b5:
  %v126 = load atomic i64, ptr %v121 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b6, label %b7
b6:
  %v128 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v129 = getelementptr inbounds float, ptr %v73, i64 0
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b8, label %b9
b8:
  %v133 = add i64 1, 0
  %v134 = sdiv i64 %v133, 1
  %v135 = add i64 %v2, 1
  %v136 = mul i64 %v134, %v2
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, 1
  %v140 = select i1 %v139, i64 %v138, i64 1
  %v141 = mul i64 %v134, %v135
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  br label %b10
b10:
  %v148 = phi i64 [ %v140, %b8 ], [ %v176, %b15 ]
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b11, label %b12
b11:
  %v150 = mul i64 %v148, 192
  %v151 = mul i64 %v148, 8
  %v152 = add i64 %v150, 0
  %v153 = add i64 %v151, 0
  %v154 = getelementptr inbounds float, ptr %v129, i64 %v152
  %v155 = sub i64 8, %v153
  %v156 = icmp slt i64 %v155, 0
  %v157 = select i1 %v156, i64 0, i64 %v155
  %v158 = icmp ult i64 %v157, 8
  %v159 = select i1 %v158, i64 %v157, i64 8
  %v160 = trunc i64 %v159 to i32
  %v161 = insertelement <8 x i32> poison, i32 %v160, i64 0
  %v162 = shufflevector <8 x i32> %v161, <8 x i32> poison, <8 x i32> zeroinitializer
  %v163 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v162
  %v164 = mul i64 %v153, 1
  %v165 = add i64 0, %v164
  %v166 = getelementptr inbounds float, ptr %v14, i64 %v165
  br label %b13
b13:
  %v167 = phi i64 [ 0, %b11 ], [ %v174, %b14 ]
  %v168 = icmp slt i64 %v167, 24
  br i1 %v168, label %b14, label %b15
b14:
  %v169 = mul i64 %v167, 8
  %v170 = getelementptr inbounds float, ptr %v166, i64 %v169
  %v171 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v170, <8 x i1> %v163, <8 x float> zeroinitializer)
  %v172 = mul i64 %v167, 8
  %v173 = getelementptr inbounds float, ptr %v154, i64 %v172
  store <8 x float> %v171, ptr %v173, align 4
  %v174 = add nsw i64 %v167, 1
  br label %b13
b15:
  %v175 = add i64 %v150, 192
  %v176 = add nsw i64 %v148, 1
  br label %b10
b12:
  br label %b9
b9:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b16, label %b17
b16:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = load i64, ptr %v71, align 8
  %v181 = add i64 %v180, 1
  store i64 %v181, ptr %v71, align 8
  %v182 = mul i64 %v3, %v181
  br label %b18
b18:
  %v183 = load atomic i64, ptr %v178 acquire, align 8
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b19, label %b20
b19:
  %v185 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v186 = phi i64 [ 0, %b17 ], [ %v369, %b29 ]
  %v187 = icmp slt i64 %v186, %v5
  br i1 %v187, label %b22, label %b23
b22:
  %v188 = sub i64 %v5, 1
  %v189 = sub i64 %v188, %v186
  %v190 = add i64 %v7, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, %v7
  %v197 = select i1 %v196, i64 %v195, i64 %v7
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, %v7
  %v202 = select i1 %v201, i64 %v200, i64 %v7
  br label %b24
b24:
  %v203 = phi i64 [ %v197, %b22 ], [ %v292, %b25 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b25, label %b26
b25:
  %v205 = add i64 %v189, 1
  %v206 = and i64 %v205, 1
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v203
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v24, i64 %v209
  %v211 = add i64 %v189, 0
  %v212 = and i64 %v211, %v52
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v203
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v18, i64 %v215
  %v217 = add i64 %v189, 0
  %v218 = and i64 %v217, %v70
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v203
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v48, i64 %v221
  %v223 = add i64 %v189, 0
  %v224 = and i64 %v223, %v66
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v203
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v44, i64 %v227
  %v229 = add i64 %v189, 0
  %v230 = and i64 %v229, %v68
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v203
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v46, i64 %v233
  %v235 = add i64 %v189, 0
  %v236 = and i64 %v235, %v54
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v203
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v20, i64 %v239
  %v241 = add i64 %v189, 0
  %v242 = and i64 %v241, %v64
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v203
  %v245 = mul i64 %v244, 24
  %v246 = getelementptr inbounds float, ptr %v38, i64 %v245
  %v247 = add i64 %v189, 0
  %v248 = and i64 %v247, 1
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v203
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v24, i64 %v251
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v210, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v216, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v222, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fmul <8 x float> %v258, %v261
  %v263 = fadd <8 x float> %v255, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v228, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v268 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> zeroinitializer
  %v269 = fsub <8 x float> %v268, %v266
  %v270 = fmul <8 x float> %v263, %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v234, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul <8 x float> %v273, %v273
  %v275 = fsub <8 x float> %v268, %v274
  %v276 = fmul <8 x float> %v270, %v275
  %v277 = fmul <8 x float> %v263, %v266
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v240, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = fmul <8 x float> %v263, %v280
  %v282 = fmul <8 x float> %v263, %v273
  %v283 = fsub <8 x float> %v281, %v282
  %v284 = fmul <8 x float> %v283, %v266
  %v285 = fmul <8 x float> %v284, %v269
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v246, i64 %v286
  store <8 x float> %v276, ptr %v287, align 4
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v252, i64 %v288
  store <8 x float> %v277, ptr %v289, align 4
  %v290 = add i64 8, 0
  %v291 = getelementptr inbounds float, ptr %v246, i64 %v290
  store <8 x float> %v285, ptr %v291, align 4
  %v292 = add nsw i64 %v203, 1
  br label %b24
b26:
  %v294 = add i64 %v7, 0
  %v295 = sdiv i64 %v294, 1
  %v296 = add i64 %v2, 1
  %v297 = mul i64 %v295, %v2
  %v298 = sdiv i64 %v297, %v3
  %v299 = mul i64 %v298, 1
  %v300 = icmp slt i64 %v299, %v7
  %v301 = select i1 %v300, i64 %v299, i64 %v7
  %v302 = mul i64 %v295, %v296
  %v303 = sdiv i64 %v302, %v3
  %v304 = mul i64 %v303, 1
  %v305 = icmp slt i64 %v304, %v7
  %v306 = select i1 %v305, i64 %v304, i64 %v7
  br label %b27
b27:
  %v307 = phi i64 [ %v301, %b26 ], [ %v368, %b32 ]
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b28, label %b29
b28:
  %v309 = add i64 %v307, 96
  %v310 = icmp slt i64 %v309, %v306
  %v311 = select i1 %v310, i64 %v309, i64 %v306
  br label %b30
b30:
  %v312 = phi i64 [ 0, %b28 ], [ %v367, %b35 ]
  %v313 = icmp slt i64 %v312, 1
  br i1 %v313, label %b31, label %b32
b31:
  %v314 = sub i64 %v311, %v307
  %v315 = sub i64 8, 1
  %v316 = add i64 %v314, %v315
  %v317 = sdiv i64 %v316, 8
  br label %b33
b33:
  %v318 = phi i64 [ 0, %b31 ], [ %v366, %b40 ]
  %v319 = icmp slt i64 %v318, %v317
  br i1 %v319, label %b34, label %b35
b34:
  %v320 = mul i64 %v314, %v318
  %v321 = sdiv i64 %v320, %v317
  %v322 = add i64 %v307, %v321
  %v323 = add i64 %v318, 1
  %v324 = mul i64 %v314, %v323
  %v325 = sdiv i64 %v324, %v317
  %v326 = add i64 %v307, %v325
  %v327 = mul i64 %v312, 192
  %v328 = getelementptr inbounds float, ptr %v129, i64 %v327
  %v329 = sub i64 %v326, %v322
  %v330 = add i64 %v189, 0
  %v331 = and i64 %v330, %v64
  %v332 = mul i64 %v331, %v7
  %v333 = add i64 %v332, %v322
  %v334 = mul i64 %v333, 24
  %v335 = getelementptr inbounds float, ptr %v38, i64 %v334
  %v336 = getelementptr inbounds float, ptr %v335, i64 0
  %v337 = sub i64 %v329, 1
  %v338 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v337
  %v339 = load ptr, ptr %v338, align 4
  %v340 = icmp sgt i64 %v329, 0
  br i1 %v340, label %b36, label %b37
b36:
  call void %v339(ptr %v336, i64 24, ptr %v328, i64 24, ptr %v293)
  br label %b37
b37:
  %v341 = add i64 %v327, 192
  br label %b38
b38:
  %v342 = phi i64 [ %v322, %b37 ], [ %v365, %b43 ]
  %v343 = icmp slt i64 %v342, %v326
  br i1 %v343, label %b39, label %b40
b39:
  %v344 = sub i64 %v342, %v322
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v293, i64 %v345
  %v347 = add i64 %v189, 0
  %v348 = and i64 %v347, %v58
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v342
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v26, i64 %v351
  br label %b41
b41:
  %v353 = phi i64 [ 0, %b39 ], [ %v364, %b42 ]
  %v354 = icmp slt i64 %v353, 1
  br i1 %v354, label %b42, label %b43
b42:
  %v355 = mul i64 %v312, 1
  %v356 = add i64 %v355, %v353
  %v357 = mul i64 %v356, 8
  %v358 = add i64 0, %v353
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr inbounds float, ptr %v346, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 0, %v357
  %v363 = getelementptr inbounds float, ptr %v352, i64 %v362
  store <8 x float> %v361, ptr %v363, align 4
  %v364 = add nsw i64 %v353, 1
  br label %b41
b43:
  %v365 = add nsw i64 %v342, 1
  br label %b38
b40:
  %v366 = add nsw i64 %v318, 1
  br label %b33
b35:
  %v367 = add nsw i64 %v312, 1
  br label %b30
b32:
  %v368 = add nsw i64 %v307, 96
  br label %b27
b29:
  %v369 = add nsw i64 %v186, 1
  br label %b21
b23:
  %v370 = icmp sgt i64 %v3, 1
  br i1 %v370, label %b44, label %b45
b44:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 3
  %v372 = atomicrmw add ptr %v371, i64 1 acq_rel
  %v373 = load i64, ptr %v71, align 8
  %v374 = add i64 %v373, 1
  store i64 %v374, ptr %v71, align 8
  %v375 = mul i64 %v3, %v374
  br label %b46
b46:
  %v376 = load atomic i64, ptr %v371 acquire, align 8
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b47, label %b48
b47:
  %v378 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v379 = getelementptr inbounds float, ptr %v73, i64 192
  %v380 = getelementptr inbounds i64, ptr %v1, i64 4
  %v381 = load i64, ptr %v380, align 8
  %v382 = icmp eq i64 %v381, 0
  br i1 %v382, label %b49, label %b50
b49:
  %v383 = add i64 1, 0
  %v384 = sdiv i64 %v383, 1
  %v385 = add i64 %v2, 1
  %v386 = mul i64 %v384, %v2
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, 1
  %v390 = select i1 %v389, i64 %v388, i64 1
  %v391 = mul i64 %v384, %v385
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, 1
  %v395 = select i1 %v394, i64 %v393, i64 1
  %v396 = icmp slt i64 %v395, 1
  %v397 = select i1 %v396, i64 %v395, i64 1
  br label %b51
b51:
  %v398 = phi i64 [ %v390, %b49 ], [ %v426, %b56 ]
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b52, label %b53
b52:
  %v400 = mul i64 %v398, 192
  %v401 = mul i64 %v398, 8
  %v402 = add i64 %v400, 0
  %v403 = add i64 %v401, 0
  %v404 = getelementptr inbounds float, ptr %v379, i64 %v402
  %v405 = sub i64 8, %v403
  %v406 = icmp slt i64 %v405, 0
  %v407 = select i1 %v406, i64 0, i64 %v405
  %v408 = icmp ult i64 %v407, 8
  %v409 = select i1 %v408, i64 %v407, i64 8
  %v410 = trunc i64 %v409 to i32
  %v411 = insertelement <8 x i32> poison, i32 %v410, i64 0
  %v412 = shufflevector <8 x i32> %v411, <8 x i32> poison, <8 x i32> zeroinitializer
  %v413 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v412
  %v414 = mul i64 %v403, 1
  %v415 = add i64 0, %v414
  %v416 = getelementptr inbounds float, ptr %v12, i64 %v415
  br label %b54
b54:
  %v417 = phi i64 [ 0, %b52 ], [ %v424, %b55 ]
  %v418 = icmp slt i64 %v417, 24
  br i1 %v418, label %b55, label %b56
b55:
  %v419 = mul i64 %v417, 8
  %v420 = getelementptr inbounds float, ptr %v416, i64 %v419
  %v421 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v420, <8 x i1> %v413, <8 x float> zeroinitializer)
  %v422 = mul i64 %v417, 8
  %v423 = getelementptr inbounds float, ptr %v404, i64 %v422
  store <8 x float> %v421, ptr %v423, align 4
  %v424 = add nsw i64 %v417, 1
  br label %b54
b56:
  %v425 = add i64 %v400, 192
  %v426 = add nsw i64 %v398, 1
  br label %b51
b53:
  br label %b50
b50:
  %v427 = icmp sgt i64 %v3, 1
  br i1 %v427, label %b57, label %b58
b57:
  %v428 = getelementptr inbounds i64, ptr %v1, i64 3
  %v429 = atomicrmw add ptr %v428, i64 1 acq_rel
  %v430 = load i64, ptr %v71, align 8
  %v431 = add i64 %v430, 1
  store i64 %v431, ptr %v71, align 8
  %v432 = mul i64 %v3, %v431
  br label %b59
b59:
  %v433 = load atomic i64, ptr %v428 acquire, align 8
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b60, label %b61
b60:
  %v435 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v437 = add i64 %v8, 0
  %v438 = sdiv i64 %v437, 1
  %v439 = add i64 %v2, 1
  %v440 = mul i64 %v438, %v2
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v8
  %v444 = select i1 %v443, i64 %v442, i64 %v8
  %v445 = mul i64 %v438, %v439
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v8
  %v449 = select i1 %v448, i64 %v447, i64 %v8
  br label %b62
b62:
  %v450 = phi i64 [ %v444, %b58 ], [ %v511, %b67 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b63, label %b64
b63:
  %v452 = add i64 %v450, 96
  %v453 = icmp slt i64 %v452, %v449
  %v454 = select i1 %v453, i64 %v452, i64 %v449
  br label %b65
b65:
  %v455 = phi i64 [ 0, %b63 ], [ %v510, %b70 ]
  %v456 = icmp slt i64 %v455, 1
  br i1 %v456, label %b66, label %b67
b66:
  %v457 = sub i64 %v454, %v450
  %v458 = sub i64 8, 1
  %v459 = add i64 %v457, %v458
  %v460 = sdiv i64 %v459, 8
  br label %b68
b68:
  %v461 = phi i64 [ 0, %b66 ], [ %v509, %b75 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b69, label %b70
b69:
  %v463 = mul i64 %v457, %v461
  %v464 = sdiv i64 %v463, %v460
  %v465 = add i64 %v450, %v464
  %v466 = add i64 %v461, 1
  %v467 = mul i64 %v457, %v466
  %v468 = sdiv i64 %v467, %v460
  %v469 = add i64 %v450, %v468
  %v470 = mul i64 %v455, 192
  %v471 = getelementptr inbounds float, ptr %v379, i64 %v470
  %v472 = sub i64 %v469, %v465
  %v473 = mul i64 %v465, 24
  %v474 = getelementptr inbounds float, ptr %v38, i64 %v473
  %v475 = getelementptr inbounds float, ptr %v474, i64 0
  %v476 = sub i64 %v472, 1
  %v477 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v476
  %v478 = load ptr, ptr %v477, align 4
  %v479 = icmp sgt i64 %v472, 0
  br i1 %v479, label %b71, label %b72
b71:
  call void %v478(ptr %v475, i64 24, ptr %v471, i64 24, ptr %v436)
  br label %b72
b72:
  %v480 = add i64 %v470, 192
  br label %b73
b73:
  %v481 = phi i64 [ %v465, %b72 ], [ %v508, %b78 ]
  %v482 = icmp slt i64 %v481, %v469
  br i1 %v482, label %b74, label %b75
b74:
  %v483 = sub i64 %v481, %v465
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v436, i64 %v484
  %v486 = mul i64 1, %v7
  %v487 = add i64 %v481, %v486
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v26, i64 %v488
  %v490 = mul i64 %v481, 8
  %v491 = getelementptr inbounds float, ptr %v30, i64 %v490
  br label %b76
b76:
  %v492 = phi i64 [ 0, %b74 ], [ %v507, %b77 ]
  %v493 = icmp slt i64 %v492, 1
  br i1 %v493, label %b77, label %b78
b77:
  %v494 = mul i64 %v455, 1
  %v495 = add i64 %v494, %v492
  %v496 = mul i64 %v495, 8
  %v497 = add i64 0, %v492
  %v498 = mul i64 %v497, 8
  %v499 = getelementptr inbounds float, ptr %v485, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, %v496
  %v502 = getelementptr inbounds float, ptr %v489, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = fadd <8 x float> %v503, %v500
  %v505 = add i64 0, %v496
  %v506 = getelementptr inbounds float, ptr %v491, i64 %v505
  store <8 x float> %v504, ptr %v506, align 4
  %v507 = add nsw i64 %v492, 1
  br label %b76
b78:
  %v508 = add nsw i64 %v481, 1
  br label %b73
b75:
  %v509 = add nsw i64 %v461, 1
  br label %b68
b70:
  %v510 = add nsw i64 %v455, 1
  br label %b65
b67:
  %v511 = add nsw i64 %v450, 96
  br label %b62
b64:
  %v512 = icmp sgt i64 %v3, 1
  br i1 %v512, label %b79, label %b80
b79:
  %v513 = getelementptr inbounds i64, ptr %v1, i64 3
  %v514 = atomicrmw add ptr %v513, i64 1 acq_rel
  %v515 = load i64, ptr %v71, align 8
  %v516 = add i64 %v515, 1
  store i64 %v516, ptr %v71, align 8
  %v517 = mul i64 %v3, %v516
  br label %b81
b81:
  %v518 = load atomic i64, ptr %v513 acquire, align 8
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b82, label %b83
b82:
  %v520 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v521 = mul i64 0, 24
  %v522 = getelementptr inbounds float, ptr %v38, i64 %v521
  %v523 = getelementptr inbounds float, ptr %v522, i64 0
  %v524 = mul i64 0, 8
  %v525 = getelementptr inbounds float, ptr %v10, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = getelementptr inbounds float, ptr %v76, i64 12288
  %v528 = add i64 24, 1
  %v529 = sdiv i64 %v528, 2
  %v530 = add i64 %v2, 1
  %v531 = mul i64 %v529, %v2
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 2
  %v534 = icmp slt i64 %v533, 24
  %v535 = select i1 %v534, i64 %v533, i64 24
  %v536 = mul i64 %v529, %v530
  %v537 = sdiv i64 %v536, %v3
  %v538 = mul i64 %v537, 2
  %v539 = icmp slt i64 %v538, 24
  %v540 = select i1 %v539, i64 %v538, i64 24
  %v541 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b84
b84:
  %v542 = phi i64 [ %v535, %b80 ], [ %v550, %b89 ]
  %v543 = icmp slt i64 %v542, %v540
  br i1 %v543, label %b85, label %b86
b85:
  %v544 = mul i64 %v542, 8
  %v545 = getelementptr inbounds float, ptr %v541, i64 %v544
  br label %b87
b87:
  %v546 = phi i64 [ 0, %b85 ], [ %v549, %b88 ]
  %v547 = icmp slt i64 %v546, 8
  br i1 %v547, label %b88, label %b89
b88:
  %v548 = getelementptr inbounds float, ptr %v545, i64 %v546
  store float 0x0000000000000000, ptr %v548, align 4
  %v549 = add nsw i64 %v546, 1
  br label %b87
b89:
  %v550 = add nsw i64 %v542, 1
  br label %b84
b86:
  %v551 = mul i64 %v8, 1
  br label %b90
b90:
  %v552 = phi i64 [ 0, %b86 ], [ %v656, %b95 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b91, label %b92
b91:
  %v554 = sub i64 %v551, %v552
  %v555 = icmp slt i64 %v554, 384
  %v556 = select i1 %v555, i64 %v554, i64 384
  br label %b93
b93:
  %v557 = phi i64 [ %v535, %b91 ], [ %v655, %b119 ]
  %v558 = icmp slt i64 %v557, %v540
  br i1 %v558, label %b94, label %b95
b94:
  %v559 = sub i64 %v540, %v557
  %v560 = icmp slt i64 %v559, 64
  %v561 = select i1 %v560, i64 %v559, i64 64
  %v562 = sdiv i64 %v561, 2
  %v563 = mul i64 %v562, 2
  %v564 = sub i64 %v561, %v563
  %v565 = mul i64 %v552, 24
  %v566 = add i64 %v565, %v557
  %v567 = getelementptr inbounds float, ptr %v523, i64 %v566
  br label %b96
b96:
  %v568 = phi i64 [ 0, %b94 ], [ %v594, %b104 ]
  %v569 = icmp slt i64 %v568, %v556
  br i1 %v569, label %b97, label %b98
b97:
  %v570 = mul i64 %v568, 24
  %v571 = getelementptr inbounds float, ptr %v567, i64 %v570
  %v572 = mul i64 %v568, 2
  %v573 = getelementptr inbounds float, ptr %v527, i64 %v572
  br label %b99
b99:
  %v574 = phi i64 [ 0, %b97 ], [ %v583, %b100 ]
  %v575 = icmp slt i64 %v574, %v562
  br i1 %v575, label %b100, label %b101
b100:
  %v576 = mul i64 %v574, 2
  %v577 = getelementptr inbounds float, ptr %v571, i64 %v576
  %v578 = mul i64 %v574, 768
  %v579 = getelementptr inbounds float, ptr %v573, i64 %v578
  %v580 = getelementptr inbounds float, ptr %v577, i64 0
  %v581 = load <2 x float>, ptr %v580, align 4
  %v582 = getelementptr inbounds float, ptr %v579, i64 0
  store <2 x float> %v581, ptr %v582, align 4
  %v583 = add nsw i64 %v574, 1
  br label %b99
b101:
  %v584 = mul i64 %v562, 2
  %v585 = getelementptr inbounds float, ptr %v571, i64 %v584
  %v586 = mul i64 %v562, 768
  %v587 = getelementptr inbounds float, ptr %v573, i64 %v586
  br label %b102
b102:
  %v588 = phi i64 [ 0, %b101 ], [ %v593, %b103 ]
  %v589 = icmp slt i64 %v588, %v564
  br i1 %v589, label %b103, label %b104
b103:
  %v590 = getelementptr inbounds float, ptr %v585, i64 %v588
  %v591 = load float, ptr %v590, align 4
  %v592 = getelementptr inbounds float, ptr %v587, i64 %v588
  store float %v591, ptr %v592, align 4
  %v593 = add nsw i64 %v588, 1
  br label %b102, !llvm.loop !0
b104:
  %v594 = add nsw i64 %v568, 1
  br label %b96
b98:
  br label %b105
b105:
  %v595 = phi i64 [ 0, %b98 ], [ %v630, %b113 ]
  %v596 = icmp slt i64 %v595, 0
  br i1 %v596, label %b106, label %b107
b106:
  %v597 = mul i64 %v552, 8
  %v598 = add i64 %v597, %v595
  %v599 = getelementptr inbounds float, ptr %v526, i64 %v598
  br label %b108
b108:
  %v600 = phi i64 [ 0, %b106 ], [ %v618, %b109 ]
  %v601 = icmp slt i64 %v600, %v556
  br i1 %v601, label %b109, label %b110
b109:
  %v602 = mul i64 %v600, 8
  %v603 = getelementptr inbounds float, ptr %v599, i64 %v602
  %v604 = mul i64 %v600, 32
  %v605 = getelementptr inbounds float, ptr %v76, i64 %v604
  %v606 = getelementptr inbounds float, ptr %v603, i64 0
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = getelementptr inbounds float, ptr %v605, i64 0
  store <8 x float> %v607, ptr %v608, align 4
  %v609 = getelementptr inbounds float, ptr %v603, i64 8
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = getelementptr inbounds float, ptr %v605, i64 8
  store <8 x float> %v610, ptr %v611, align 4
  %v612 = getelementptr inbounds float, ptr %v603, i64 16
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v605, i64 16
  store <8 x float> %v613, ptr %v614, align 4
  %v615 = getelementptr inbounds float, ptr %v603, i64 24
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v605, i64 24
  store <8 x float> %v616, ptr %v617, align 4
  %v618 = add nsw i64 %v600, 1
  br label %b108
b110:
  %v619 = sdiv i64 %v561, 2
  br label %b111
b111:
  %v620 = phi i64 [ 0, %b110 ], [ %v629, %b112 ]
  %v621 = icmp slt i64 %v620, %v619
  br i1 %v621, label %b112, label %b113
b112:
  %v622 = mul i64 %v620, 2
  %v623 = add i64 %v557, %v622
  %v624 = mul i64 %v620, 768
  %v625 = getelementptr inbounds float, ptr %v527, i64 %v624
  %v626 = mul i64 %v623, 8
  %v627 = add i64 %v626, %v595
  %v628 = getelementptr inbounds float, ptr %v541, i64 %v627
  call void @outer_2x32(ptr %v625, ptr %v76, i64 %v556, ptr %v628, i64 8)
  %v629 = add nsw i64 %v620, 1
  br label %b111
b113:
  %v630 = add nsw i64 %v595, 32
  br label %b105
b107:
  %v631 = mul i64 %v552, 8
  %v632 = add i64 %v631, 0
  %v633 = getelementptr inbounds float, ptr %v526, i64 %v632
  br label %b114
b114:
  %v634 = phi i64 [ 0, %b107 ], [ %v643, %b115 ]
  %v635 = icmp slt i64 %v634, %v556
  br i1 %v635, label %b115, label %b116
b115:
  %v636 = mul i64 %v634, 8
  %v637 = getelementptr inbounds float, ptr %v633, i64 %v636
  %v638 = mul i64 %v634, 8
  %v639 = getelementptr inbounds float, ptr %v76, i64 %v638
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = getelementptr inbounds float, ptr %v639, i64 0
  store <8 x float> %v641, ptr %v642, align 4
  %v643 = add nsw i64 %v634, 1
  br label %b114
b116:
  %v644 = sdiv i64 %v561, 2
  br label %b117
b117:
  %v645 = phi i64 [ 0, %b116 ], [ %v654, %b118 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b118, label %b119
b118:
  %v647 = mul i64 %v645, 2
  %v648 = add i64 %v557, %v647
  %v649 = mul i64 %v645, 768
  %v650 = getelementptr inbounds float, ptr %v527, i64 %v649
  %v651 = mul i64 %v648, 8
  %v652 = add i64 %v651, 0
  %v653 = getelementptr inbounds float, ptr %v541, i64 %v652
  call void @outer_2x8(ptr %v650, ptr %v76, i64 %v556, ptr %v653, i64 8)
  %v654 = add nsw i64 %v645, 1
  br label %b117
b119:
  %v655 = add nsw i64 %v557, 64
  br label %b93
b95:
  %v656 = add nsw i64 %v552, 384
  br label %b90
b92:
  %v657 = icmp sgt i64 %v3, 1
  br i1 %v657, label %b120, label %b121
b120:
  %v658 = getelementptr inbounds i64, ptr %v1, i64 3
  %v659 = atomicrmw add ptr %v658, i64 1 acq_rel
  %v660 = load i64, ptr %v71, align 8
  %v661 = add i64 %v660, 1
  store i64 %v661, ptr %v71, align 8
  %v662 = mul i64 %v3, %v661
  br label %b122
b122:
  %v663 = load atomic i64, ptr %v658 acquire, align 8
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %b123, label %b124
b123:
  %v665 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v666 = mul i64 0, 24
  %v667 = getelementptr inbounds float, ptr %v38, i64 %v666
  %v668 = getelementptr inbounds float, ptr %v667, i64 0
  %v669 = mul i64 0, 8
  %v670 = getelementptr inbounds float, ptr %v22, i64 %v669
  %v671 = getelementptr inbounds float, ptr %v670, i64 0
  %v672 = getelementptr inbounds float, ptr %v76, i64 12288
  %v673 = add i64 24, 1
  %v674 = sdiv i64 %v673, 2
  %v675 = add i64 %v2, 1
  %v676 = mul i64 %v674, %v2
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 2
  %v679 = icmp slt i64 %v678, 24
  %v680 = select i1 %v679, i64 %v678, i64 24
  %v681 = mul i64 %v674, %v675
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 2
  %v684 = icmp slt i64 %v683, 24
  %v685 = select i1 %v684, i64 %v683, i64 24
  %v686 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b125
b125:
  %v687 = phi i64 [ %v680, %b121 ], [ %v695, %b130 ]
  %v688 = icmp slt i64 %v687, %v685
  br i1 %v688, label %b126, label %b127
b126:
  %v689 = mul i64 %v687, 8
  %v690 = getelementptr inbounds float, ptr %v686, i64 %v689
  br label %b128
b128:
  %v691 = phi i64 [ 0, %b126 ], [ %v694, %b129 ]
  %v692 = icmp slt i64 %v691, 8
  br i1 %v692, label %b129, label %b130
b129:
  %v693 = getelementptr inbounds float, ptr %v690, i64 %v691
  store float 0x0000000000000000, ptr %v693, align 4
  %v694 = add nsw i64 %v691, 1
  br label %b128
b130:
  %v695 = add nsw i64 %v687, 1
  br label %b125
b127:
  %v696 = mul i64 %v8, 1
  br label %b131
b131:
  %v697 = phi i64 [ 0, %b127 ], [ %v801, %b136 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b132, label %b133
b132:
  %v699 = sub i64 %v696, %v697
  %v700 = icmp slt i64 %v699, 384
  %v701 = select i1 %v700, i64 %v699, i64 384
  br label %b134
b134:
  %v702 = phi i64 [ %v680, %b132 ], [ %v800, %b160 ]
  %v703 = icmp slt i64 %v702, %v685
  br i1 %v703, label %b135, label %b136
b135:
  %v704 = sub i64 %v685, %v702
  %v705 = icmp slt i64 %v704, 64
  %v706 = select i1 %v705, i64 %v704, i64 64
  %v707 = sdiv i64 %v706, 2
  %v708 = mul i64 %v707, 2
  %v709 = sub i64 %v706, %v708
  %v710 = mul i64 %v697, 24
  %v711 = add i64 %v710, %v702
  %v712 = getelementptr inbounds float, ptr %v668, i64 %v711
  br label %b137
b137:
  %v713 = phi i64 [ 0, %b135 ], [ %v739, %b145 ]
  %v714 = icmp slt i64 %v713, %v701
  br i1 %v714, label %b138, label %b139
b138:
  %v715 = mul i64 %v713, 24
  %v716 = getelementptr inbounds float, ptr %v712, i64 %v715
  %v717 = mul i64 %v713, 2
  %v718 = getelementptr inbounds float, ptr %v672, i64 %v717
  br label %b140
b140:
  %v719 = phi i64 [ 0, %b138 ], [ %v728, %b141 ]
  %v720 = icmp slt i64 %v719, %v707
  br i1 %v720, label %b141, label %b142
b141:
  %v721 = mul i64 %v719, 2
  %v722 = getelementptr inbounds float, ptr %v716, i64 %v721
  %v723 = mul i64 %v719, 768
  %v724 = getelementptr inbounds float, ptr %v718, i64 %v723
  %v725 = getelementptr inbounds float, ptr %v722, i64 0
  %v726 = load <2 x float>, ptr %v725, align 4
  %v727 = getelementptr inbounds float, ptr %v724, i64 0
  store <2 x float> %v726, ptr %v727, align 4
  %v728 = add nsw i64 %v719, 1
  br label %b140
b142:
  %v729 = mul i64 %v707, 2
  %v730 = getelementptr inbounds float, ptr %v716, i64 %v729
  %v731 = mul i64 %v707, 768
  %v732 = getelementptr inbounds float, ptr %v718, i64 %v731
  br label %b143
b143:
  %v733 = phi i64 [ 0, %b142 ], [ %v738, %b144 ]
  %v734 = icmp slt i64 %v733, %v709
  br i1 %v734, label %b144, label %b145
b144:
  %v735 = getelementptr inbounds float, ptr %v730, i64 %v733
  %v736 = load float, ptr %v735, align 4
  %v737 = getelementptr inbounds float, ptr %v732, i64 %v733
  store float %v736, ptr %v737, align 4
  %v738 = add nsw i64 %v733, 1
  br label %b143, !llvm.loop !3
b145:
  %v739 = add nsw i64 %v713, 1
  br label %b137
b139:
  br label %b146
b146:
  %v740 = phi i64 [ 0, %b139 ], [ %v775, %b154 ]
  %v741 = icmp slt i64 %v740, 0
  br i1 %v741, label %b147, label %b148
b147:
  %v742 = mul i64 %v697, 8
  %v743 = add i64 %v742, %v740
  %v744 = getelementptr inbounds float, ptr %v671, i64 %v743
  br label %b149
b149:
  %v745 = phi i64 [ 0, %b147 ], [ %v763, %b150 ]
  %v746 = icmp slt i64 %v745, %v701
  br i1 %v746, label %b150, label %b151
b150:
  %v747 = mul i64 %v745, 8
  %v748 = getelementptr inbounds float, ptr %v744, i64 %v747
  %v749 = mul i64 %v745, 32
  %v750 = getelementptr inbounds float, ptr %v76, i64 %v749
  %v751 = getelementptr inbounds float, ptr %v748, i64 0
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = getelementptr inbounds float, ptr %v750, i64 0
  store <8 x float> %v752, ptr %v753, align 4
  %v754 = getelementptr inbounds float, ptr %v748, i64 8
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = getelementptr inbounds float, ptr %v750, i64 8
  store <8 x float> %v755, ptr %v756, align 4
  %v757 = getelementptr inbounds float, ptr %v748, i64 16
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = getelementptr inbounds float, ptr %v750, i64 16
  store <8 x float> %v758, ptr %v759, align 4
  %v760 = getelementptr inbounds float, ptr %v748, i64 24
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = getelementptr inbounds float, ptr %v750, i64 24
  store <8 x float> %v761, ptr %v762, align 4
  %v763 = add nsw i64 %v745, 1
  br label %b149
b151:
  %v764 = sdiv i64 %v706, 2
  br label %b152
b152:
  %v765 = phi i64 [ 0, %b151 ], [ %v774, %b153 ]
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b153, label %b154
b153:
  %v767 = mul i64 %v765, 2
  %v768 = add i64 %v702, %v767
  %v769 = mul i64 %v765, 768
  %v770 = getelementptr inbounds float, ptr %v672, i64 %v769
  %v771 = mul i64 %v768, 8
  %v772 = add i64 %v771, %v740
  %v773 = getelementptr inbounds float, ptr %v686, i64 %v772
  call void @outer_2x32(ptr %v770, ptr %v76, i64 %v701, ptr %v773, i64 8)
  %v774 = add nsw i64 %v765, 1
  br label %b152
b154:
  %v775 = add nsw i64 %v740, 32
  br label %b146
b148:
  %v776 = mul i64 %v697, 8
  %v777 = add i64 %v776, 0
  %v778 = getelementptr inbounds float, ptr %v671, i64 %v777
  br label %b155
b155:
  %v779 = phi i64 [ 0, %b148 ], [ %v788, %b156 ]
  %v780 = icmp slt i64 %v779, %v701
  br i1 %v780, label %b156, label %b157
b156:
  %v781 = mul i64 %v779, 8
  %v782 = getelementptr inbounds float, ptr %v778, i64 %v781
  %v783 = mul i64 %v779, 8
  %v784 = getelementptr inbounds float, ptr %v76, i64 %v783
  %v785 = getelementptr inbounds float, ptr %v782, i64 0
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = getelementptr inbounds float, ptr %v784, i64 0
  store <8 x float> %v786, ptr %v787, align 4
  %v788 = add nsw i64 %v779, 1
  br label %b155
b157:
  %v789 = sdiv i64 %v706, 2
  br label %b158
b158:
  %v790 = phi i64 [ 0, %b157 ], [ %v799, %b159 ]
  %v791 = icmp slt i64 %v790, %v789
  br i1 %v791, label %b159, label %b160
b159:
  %v792 = mul i64 %v790, 2
  %v793 = add i64 %v702, %v792
  %v794 = mul i64 %v790, 768
  %v795 = getelementptr inbounds float, ptr %v672, i64 %v794
  %v796 = mul i64 %v793, 8
  %v797 = add i64 %v796, 0
  %v798 = getelementptr inbounds float, ptr %v686, i64 %v797
  call void @outer_2x8(ptr %v795, ptr %v76, i64 %v701, ptr %v798, i64 8)
  %v799 = add nsw i64 %v790, 1
  br label %b158
b160:
  %v800 = add nsw i64 %v702, 64
  br label %b134
b136:
  %v801 = add nsw i64 %v697, 384
  br label %b131
b133:
  %v802 = icmp sgt i64 %v3, 1
  br i1 %v802, label %b161, label %b162
b161:
  %v803 = getelementptr inbounds i64, ptr %v1, i64 3
  %v804 = atomicrmw add ptr %v803, i64 1 acq_rel
  %v805 = load i64, ptr %v71, align 8
  %v806 = add i64 %v805, 1
  store i64 %v806, ptr %v71, align 8
  %v807 = mul i64 %v3, %v806
  br label %b163
b163:
  %v808 = load atomic i64, ptr %v803 acquire, align 8
  %v809 = icmp slt i64 %v808, %v807
  br i1 %v809, label %b164, label %b165
b164:
  %v810 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v811 = icmp eq i64 %v2, 0
  br i1 %v811, label %b166, label %b167
b166:
  br label %b168
b168:
  %v812 = phi i64 [ 0, %b166 ], [ %v834, %b173 ]
  %v813 = icmp slt i64 %v812, 24
  br i1 %v813, label %b169, label %b170
b169:
  br label %b171
b171:
  %v814 = phi i64 [ 0, %b169 ], [ %v831, %b176 ]
  %v815 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v830, %b176 ]
  %v816 = icmp slt i64 %v814, %v8
  br i1 %v816, label %b172, label %b173
b172:
  %v817 = add i64 %v814, 128
  %v818 = icmp slt i64 %v817, %v8
  %v819 = select i1 %v818, i64 %v817, i64 %v8
  br label %b174
b174:
  %v820 = phi i64 [ %v814, %b172 ], [ %v829, %b175 ]
  %v821 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v828, %b175 ]
  %v822 = icmp slt i64 %v820, %v819
  br i1 %v822, label %b175, label %b176
b175:
  %v823 = mul i64 %v820, 24
  %v824 = getelementptr inbounds float, ptr %v38, i64 %v823
  %v825 = add i64 0, %v812
  %v826 = getelementptr inbounds float, ptr %v824, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = fadd <8 x float> %v821, %v827
  %v829 = add nsw i64 %v820, 1
  br label %b174
b176:
  %v830 = fadd <8 x float> %v815, %v821
  %v831 = add nsw i64 %v814, 128
  br label %b171
b173:
  %v832 = add i64 0, %v812
  %v833 = getelementptr inbounds float, ptr %v36, i64 %v832
  store <8 x float> %v815, ptr %v833, align 4
  %v834 = add nsw i64 %v812, 8
  br label %b168
b170:
  br label %b167
b167:
  %v835 = icmp sgt i64 %v3, 1
  br i1 %v835, label %b177, label %b178
b177:
  %v836 = getelementptr inbounds i64, ptr %v1, i64 3
  %v837 = atomicrmw add ptr %v836, i64 1 acq_rel
  %v838 = load i64, ptr %v71, align 8
  %v839 = add i64 %v838, 1
  store i64 %v839, ptr %v71, align 8
  %v840 = mul i64 %v3, %v839
  br label %b179
b179:
  %v841 = load atomic i64, ptr %v836 acquire, align 8
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b180, label %b181
b180:
  %v843 = call i32 @sched_yield()
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
