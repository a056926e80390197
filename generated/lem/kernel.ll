; generated from specs/lem.yaml by `make generated`: do not edit
; lem I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v77 = alloca i64, i64 1, align 8
  %v1159 = alloca float, i64 64, align 4
  %v1243 = alloca float, i64 96, align 4
  %v1478 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 13
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 28
  %v76 = load i64, ptr %v75, align 8
  store i64 0, ptr %v77, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v79 = load ptr, ptr %v78, align 4
  %v80 = mul i64 %v2, 0
  %v81 = add i64 %v80, 512
  %v82 = getelementptr inbounds float, ptr %v79, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %v1, i64 4
  %v84 = load i64, ptr %v83, align 8
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b0, label %b1
b0:
  %v86 = icmp eq i64 %v2, 0
  br i1 %v86, label %b2, label %b3
b2:
  %v87 = add i64 0, 0
  %v88 = getelementptr inbounds float, ptr %v44, i64 %v87
  %v89 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v90, ptr %v88, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v91 = icmp sgt i64 %v3, 1
  br i1 %v91, label %b4, label %b5
b4:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 3
  %v93 = atomicrmw add ptr %v92, i64 1 acq_rel
  %v94 = load i64, ptr %v77, align 8
  %v95 = add i64 %v94, 1
  store i64 %v95, ptr %v77, align 8
  %v96 = mul i64 %v3, %v95
  br label %b6
b6:
  %v97 = load atomic i64, ptr %v92 acquire, align 8
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b7, label %b8
b7:
  %v99 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v100 = getelementptr inbounds i64, ptr %v1, i64 4
  %v101 = load i64, ptr %v100, align 8
  %v102 = icmp eq i64 %v101, 0
  br i1 %v102, label %b9, label %b10
b9:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 29
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b11, label %b12
b11:
  %v106 = add i64 %v7, 0
  %v107 = sdiv i64 %v106, 1
  %v108 = add i64 %v2, 1
  %v109 = mul i64 %v107, %v2
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, %v7
  %v113 = select i1 %v112, i64 %v111, i64 %v7
  %v114 = mul i64 %v107, %v108
  %v115 = sdiv i64 %v114, %v3
  %v116 = mul i64 %v115, 1
  %v117 = icmp slt i64 %v116, %v7
  %v118 = select i1 %v117, i64 %v116, i64 %v7
  br label %b13
b13:
  %v119 = phi i64 [ %v113, %b11 ], [ %v130, %b14 ]
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b14, label %b15
b14:
  %v121 = and i64 0, %v60
  %v122 = mul i64 %v121, %v7
  %v123 = add i64 %v122, %v119
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v22, i64 %v124
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v125, i64 %v126
  %v128 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = add nsw i64 %v119, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v131 = icmp sgt i64 %v3, 1
  br i1 %v131, label %b16, label %b17
b16:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v133 = atomicrmw add ptr %v132, i64 1 acq_rel
  %v134 = load i64, ptr %v77, align 8
  %v135 = add i64 %v134, 1
  store i64 %v135, ptr %v77, align 8
  %v136 = mul i64 %v3, %v135
  br label %b18
b18:
  %v137 = load atomic i64, ptr %v132 acquire, align 8
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b19, label %b20
b19:
  %v139 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 4
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp eq i64 %v141, 0
  br i1 %v142, label %b21, label %b22
b21:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 30
  %v144 = load i64, ptr %v143, align 8
  %v145 = icmp eq i64 %v144, 0
  br i1 %v145, label %b23, label %b24
b23:
  %v146 = add i64 %v7, 0
  %v147 = sdiv i64 %v146, 1
  %v148 = add i64 %v2, 1
  %v149 = mul i64 %v147, %v2
  %v150 = sdiv i64 %v149, %v3
  %v151 = mul i64 %v150, 1
  %v152 = icmp slt i64 %v151, %v7
  %v153 = select i1 %v152, i64 %v151, i64 %v7
  %v154 = mul i64 %v147, %v148
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, %v7
  %v158 = select i1 %v157, i64 %v156, i64 %v7
  br label %b25
b25:
  %v159 = phi i64 [ %v153, %b23 ], [ %v170, %b26 ]
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b26, label %b27
b26:
  %v161 = and i64 0, %v62
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v159
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v24, i64 %v164
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v165, i64 %v166
  %v168 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v169, ptr %v167, align 4
  %v170 = add nsw i64 %v159, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v171 = icmp sgt i64 %v3, 1
  br i1 %v171, label %b28, label %b29
b28:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 3
  %v173 = atomicrmw add ptr %v172, i64 1 acq_rel
  %v174 = load i64, ptr %v77, align 8
  %v175 = add i64 %v174, 1
  store i64 %v175, ptr %v77, align 8
  %v176 = mul i64 %v3, %v175
  br label %b30
b30:
  %v177 = load atomic i64, ptr %v172 acquire, align 8
  %v178 = icmp slt i64 %v177, %v176
  br i1 %v178, label %b31, label %b32
b31:
  %v179 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v180 = getelementptr inbounds float, ptr %v79, i64 0
  %v181 = getelementptr inbounds i64, ptr %v1, i64 4
  %v182 = load i64, ptr %v181, align 8
  %v183 = icmp eq i64 %v182, 0
  br i1 %v183, label %b33, label %b34
b33:
  %v184 = add i64 1, 0
  %v185 = sdiv i64 %v184, 1
  %v186 = add i64 %v2, 1
  %v187 = mul i64 %v185, %v2
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  %v192 = mul i64 %v185, %v186
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, 1
  %v196 = select i1 %v195, i64 %v194, i64 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  br label %b35
b35:
  %v199 = phi i64 [ %v191, %b33 ], [ %v644, %b86 ]
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b36, label %b37
b36:
  %v201 = mul i64 %v199, 256
  %v202 = mul i64 %v199, 32
  %v203 = add i64 %v201, 0
  %v204 = add i64 %v202, 0
  %v205 = getelementptr inbounds float, ptr %v180, i64 %v203
  %v206 = sub i64 32, %v204
  %v207 = icmp slt i64 %v206, 0
  %v208 = select i1 %v207, i64 0, i64 %v206
  %v209 = icmp ult i64 %v208, 8
  %v210 = select i1 %v209, i64 %v208, i64 8
  %v211 = trunc i64 %v210 to i32
  %v212 = insertelement <8 x i32> poison, i32 %v211, i64 0
  %v213 = shufflevector <8 x i32> %v212, <8 x i32> poison, <8 x i32> zeroinitializer
  %v214 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v213
  %v215 = mul i64 %v204, 8
  %v216 = add i64 0, %v215
  %v217 = getelementptr inbounds float, ptr %v12, i64 %v216
  %v218 = icmp sge i64 %v208, 8
  br i1 %v218, label %b38, label %b39
b38:
  br label %b40
b40:
  %v219 = phi i64 [ 0, %b38 ], [ %v293, %b41 ]
  %v220 = icmp slt i64 %v219, 8
  br i1 %v220, label %b41, label %b42
b41:
  %v221 = add i64 %v219, 0
  %v222 = getelementptr inbounds float, ptr %v217, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 %v219, 8
  %v225 = getelementptr inbounds float, ptr %v217, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 %v219, 16
  %v228 = getelementptr inbounds float, ptr %v217, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 %v219, 24
  %v231 = getelementptr inbounds float, ptr %v217, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 %v219, 32
  %v234 = getelementptr inbounds float, ptr %v217, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 %v219, 40
  %v237 = getelementptr inbounds float, ptr %v217, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = add i64 %v219, 48
  %v240 = getelementptr inbounds float, ptr %v217, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = add i64 %v219, 56
  %v243 = getelementptr inbounds float, ptr %v217, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v246 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v248 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v229, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v250 = shufflevector <8 x float> %v229, <8 x float> %v241, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v232, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v252 = shufflevector <8 x float> %v232, <8 x float> %v244, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v247, <8 x float> %v251, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v256 = shufflevector <8 x float> %v247, <8 x float> %v251, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v258 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v259 = shufflevector <8 x float> %v248, <8 x float> %v252, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v260 = shufflevector <8 x float> %v248, <8 x float> %v252, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v261 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v262 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v263 = shufflevector <8 x float> %v254, <8 x float> %v256, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v264 = shufflevector <8 x float> %v254, <8 x float> %v256, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v265 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v266 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v267 = shufflevector <8 x float> %v258, <8 x float> %v260, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v268 = shufflevector <8 x float> %v258, <8 x float> %v260, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v269 = add i64 %v219, 0
  %v270 = mul i64 %v269, 32
  %v271 = getelementptr inbounds float, ptr %v205, i64 %v270
  store <8 x float> %v261, ptr %v271, align 4
  %v272 = add i64 %v219, 1
  %v273 = mul i64 %v272, 32
  %v274 = getelementptr inbounds float, ptr %v205, i64 %v273
  store <8 x float> %v262, ptr %v274, align 4
  %v275 = add i64 %v219, 2
  %v276 = mul i64 %v275, 32
  %v277 = getelementptr inbounds float, ptr %v205, i64 %v276
  store <8 x float> %v263, ptr %v277, align 4
  %v278 = add i64 %v219, 3
  %v279 = mul i64 %v278, 32
  %v280 = getelementptr inbounds float, ptr %v205, i64 %v279
  store <8 x float> %v264, ptr %v280, align 4
  %v281 = add i64 %v219, 4
  %v282 = mul i64 %v281, 32
  %v283 = getelementptr inbounds float, ptr %v205, i64 %v282
  store <8 x float> %v265, ptr %v283, align 4
  %v284 = add i64 %v219, 5
  %v285 = mul i64 %v284, 32
  %v286 = getelementptr inbounds float, ptr %v205, i64 %v285
  store <8 x float> %v266, ptr %v286, align 4
  %v287 = add i64 %v219, 6
  %v288 = mul i64 %v287, 32
  %v289 = getelementptr inbounds float, ptr %v205, i64 %v288
  store <8 x float> %v267, ptr %v289, align 4
  %v290 = add i64 %v219, 7
  %v291 = mul i64 %v290, 32
  %v292 = getelementptr inbounds float, ptr %v205, i64 %v291
  store <8 x float> %v268, ptr %v292, align 4
  %v293 = add nsw i64 %v219, 8
  br label %b40
b42:
  br label %b43
b43:
  %v294 = phi i64 [ 8, %b42 ], [ %v302, %b44 ]
  %v295 = icmp slt i64 %v294, 8
  br i1 %v295, label %b44, label %b45
b44:
  %v296 = mul i64 %v294, 1
  %v297 = getelementptr inbounds float, ptr %v217, i64 %v296
  %v298 = getelementptr float, ptr %v297, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v299 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v298, <8 x i1> %v214, <8 x float> zeroinitializer)
  %v300 = mul i64 %v294, 32
  %v301 = getelementptr inbounds float, ptr %v205, i64 %v300
  store <8 x float> %v299, ptr %v301, align 4
  %v302 = add nsw i64 %v294, 1
  br label %b43
b45:
  br label %b39
b39:
  %v303 = icmp slt i64 %v208, 8
  br i1 %v303, label %b46, label %b47
b46:
  br label %b48
b48:
  %v304 = phi i64 [ 0, %b46 ], [ %v312, %b49 ]
  %v305 = icmp slt i64 %v304, 8
  br i1 %v305, label %b49, label %b50
b49:
  %v306 = mul i64 %v304, 1
  %v307 = getelementptr inbounds float, ptr %v217, i64 %v306
  %v308 = getelementptr float, ptr %v307, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v309 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v308, <8 x i1> %v214, <8 x float> zeroinitializer)
  %v310 = mul i64 %v304, 32
  %v311 = getelementptr inbounds float, ptr %v205, i64 %v310
  store <8 x float> %v309, ptr %v311, align 4
  %v312 = add nsw i64 %v304, 1
  br label %b48
b50:
  br label %b47
b47:
  %v313 = add i64 %v201, 8
  %v314 = add i64 %v202, 8
  %v315 = getelementptr inbounds float, ptr %v180, i64 %v313
  %v316 = sub i64 32, %v314
  %v317 = icmp slt i64 %v316, 0
  %v318 = select i1 %v317, i64 0, i64 %v316
  %v319 = icmp ult i64 %v318, 8
  %v320 = select i1 %v319, i64 %v318, i64 8
  %v321 = trunc i64 %v320 to i32
  %v322 = insertelement <8 x i32> poison, i32 %v321, i64 0
  %v323 = shufflevector <8 x i32> %v322, <8 x i32> poison, <8 x i32> zeroinitializer
  %v324 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v323
  %v325 = mul i64 %v314, 8
  %v326 = add i64 0, %v325
  %v327 = getelementptr inbounds float, ptr %v12, i64 %v326
  %v328 = icmp sge i64 %v318, 8
  br i1 %v328, label %b51, label %b52
b51:
  br label %b53
b53:
  %v329 = phi i64 [ 0, %b51 ], [ %v403, %b54 ]
  %v330 = icmp slt i64 %v329, 8
  br i1 %v330, label %b54, label %b55
b54:
  %v331 = add i64 %v329, 0
  %v332 = getelementptr inbounds float, ptr %v327, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = add i64 %v329, 8
  %v335 = getelementptr inbounds float, ptr %v327, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 %v329, 16
  %v338 = getelementptr inbounds float, ptr %v327, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v329, 24
  %v341 = getelementptr inbounds float, ptr %v327, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v329, 32
  %v344 = getelementptr inbounds float, ptr %v327, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 %v329, 40
  %v347 = getelementptr inbounds float, ptr %v327, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 %v329, 48
  %v350 = getelementptr inbounds float, ptr %v327, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 %v329, 56
  %v353 = getelementptr inbounds float, ptr %v327, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = shufflevector <8 x float> %v333, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v356 = shufflevector <8 x float> %v333, <8 x float> %v345, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v358 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v360 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v362 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v357, <8 x float> %v361, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v366 = shufflevector <8 x float> %v357, <8 x float> %v361, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v368 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v370 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v371 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v372 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v373 = shufflevector <8 x float> %v364, <8 x float> %v366, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v374 = shufflevector <8 x float> %v364, <8 x float> %v366, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v375 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v377 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v378 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v379 = add i64 %v329, 0
  %v380 = mul i64 %v379, 32
  %v381 = getelementptr inbounds float, ptr %v315, i64 %v380
  store <8 x float> %v371, ptr %v381, align 4
  %v382 = add i64 %v329, 1
  %v383 = mul i64 %v382, 32
  %v384 = getelementptr inbounds float, ptr %v315, i64 %v383
  store <8 x float> %v372, ptr %v384, align 4
  %v385 = add i64 %v329, 2
  %v386 = mul i64 %v385, 32
  %v387 = getelementptr inbounds float, ptr %v315, i64 %v386
  store <8 x float> %v373, ptr %v387, align 4
  %v388 = add i64 %v329, 3
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v315, i64 %v389
  store <8 x float> %v374, ptr %v390, align 4
  %v391 = add i64 %v329, 4
  %v392 = mul i64 %v391, 32
  %v393 = getelementptr inbounds float, ptr %v315, i64 %v392
  store <8 x float> %v375, ptr %v393, align 4
  %v394 = add i64 %v329, 5
  %v395 = mul i64 %v394, 32
  %v396 = getelementptr inbounds float, ptr %v315, i64 %v395
  store <8 x float> %v376, ptr %v396, align 4
  %v397 = add i64 %v329, 6
  %v398 = mul i64 %v397, 32
  %v399 = getelementptr inbounds float, ptr %v315, i64 %v398
  store <8 x float> %v377, ptr %v399, align 4
  %v400 = add i64 %v329, 7
  %v401 = mul i64 %v400, 32
  %v402 = getelementptr inbounds float, ptr %v315, i64 %v401
  store <8 x float> %v378, ptr %v402, align 4
  %v403 = add nsw i64 %v329, 8
  br label %b53
b55:
  br label %b56
b56:
  %v404 = phi i64 [ 8, %b55 ], [ %v412, %b57 ]
  %v405 = icmp slt i64 %v404, 8
  br i1 %v405, label %b57, label %b58
b57:
  %v406 = mul i64 %v404, 1
  %v407 = getelementptr inbounds float, ptr %v327, i64 %v406
  %v408 = getelementptr float, ptr %v407, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v409 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v408, <8 x i1> %v324, <8 x float> zeroinitializer)
  %v410 = mul i64 %v404, 32
  %v411 = getelementptr inbounds float, ptr %v315, i64 %v410
  store <8 x float> %v409, ptr %v411, align 4
  %v412 = add nsw i64 %v404, 1
  br label %b56
b58:
  br label %b52
b52:
  %v413 = icmp slt i64 %v318, 8
  br i1 %v413, label %b59, label %b60
b59:
  br label %b61
b61:
  %v414 = phi i64 [ 0, %b59 ], [ %v422, %b62 ]
  %v415 = icmp slt i64 %v414, 8
  br i1 %v415, label %b62, label %b63
b62:
  %v416 = mul i64 %v414, 1
  %v417 = getelementptr inbounds float, ptr %v327, i64 %v416
  %v418 = getelementptr float, ptr %v417, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v419 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v418, <8 x i1> %v324, <8 x float> zeroinitializer)
  %v420 = mul i64 %v414, 32
  %v421 = getelementptr inbounds float, ptr %v315, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v414, 1
  br label %b61
b63:
  br label %b60
b60:
  %v423 = add i64 %v201, 16
  %v424 = add i64 %v202, 16
  %v425 = getelementptr inbounds float, ptr %v180, i64 %v423
  %v426 = sub i64 32, %v424
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = icmp ult i64 %v428, 8
  %v430 = select i1 %v429, i64 %v428, i64 8
  %v431 = trunc i64 %v430 to i32
  %v432 = insertelement <8 x i32> poison, i32 %v431, i64 0
  %v433 = shufflevector <8 x i32> %v432, <8 x i32> poison, <8 x i32> zeroinitializer
  %v434 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v433
  %v435 = mul i64 %v424, 8
  %v436 = add i64 0, %v435
  %v437 = getelementptr inbounds float, ptr %v12, i64 %v436
  %v438 = icmp sge i64 %v428, 8
  br i1 %v438, label %b64, label %b65
b64:
  br label %b66
b66:
  %v439 = phi i64 [ 0, %b64 ], [ %v513, %b67 ]
  %v440 = icmp slt i64 %v439, 8
  br i1 %v440, label %b67, label %b68
b67:
  %v441 = add i64 %v439, 0
  %v442 = getelementptr inbounds float, ptr %v437, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v439, 8
  %v445 = getelementptr inbounds float, ptr %v437, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v439, 16
  %v448 = getelementptr inbounds float, ptr %v437, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v439, 24
  %v451 = getelementptr inbounds float, ptr %v437, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v439, 32
  %v454 = getelementptr inbounds float, ptr %v437, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 %v439, 40
  %v457 = getelementptr inbounds float, ptr %v437, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 %v439, 48
  %v460 = getelementptr inbounds float, ptr %v437, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 %v439, 56
  %v463 = getelementptr inbounds float, ptr %v437, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v466 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v468 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v470 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v472 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v475 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v477 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v478 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v479 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v480 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v481 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v482 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v483 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v484 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v485 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v487 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v488 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v489 = add i64 %v439, 0
  %v490 = mul i64 %v489, 32
  %v491 = getelementptr inbounds float, ptr %v425, i64 %v490
  store <8 x float> %v481, ptr %v491, align 4
  %v492 = add i64 %v439, 1
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v425, i64 %v493
  store <8 x float> %v482, ptr %v494, align 4
  %v495 = add i64 %v439, 2
  %v496 = mul i64 %v495, 32
  %v497 = getelementptr inbounds float, ptr %v425, i64 %v496
  store <8 x float> %v483, ptr %v497, align 4
  %v498 = add i64 %v439, 3
  %v499 = mul i64 %v498, 32
  %v500 = getelementptr inbounds float, ptr %v425, i64 %v499
  store <8 x float> %v484, ptr %v500, align 4
  %v501 = add i64 %v439, 4
  %v502 = mul i64 %v501, 32
  %v503 = getelementptr inbounds float, ptr %v425, i64 %v502
  store <8 x float> %v485, ptr %v503, align 4
  %v504 = add i64 %v439, 5
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds float, ptr %v425, i64 %v505
  store <8 x float> %v486, ptr %v506, align 4
  %v507 = add i64 %v439, 6
  %v508 = mul i64 %v507, 32
  %v509 = getelementptr inbounds float, ptr %v425, i64 %v508
  store <8 x float> %v487, ptr %v509, align 4
  %v510 = add i64 %v439, 7
  %v511 = mul i64 %v510, 32
  %v512 = getelementptr inbounds float, ptr %v425, i64 %v511
  store <8 x float> %v488, ptr %v512, align 4
  %v513 = add nsw i64 %v439, 8
  br label %b66
b68:
  br label %b69
b69:
  %v514 = phi i64 [ 8, %b68 ], [ %v522, %b70 ]
  %v515 = icmp slt i64 %v514, 8
  br i1 %v515, label %b70, label %b71
b70:
  %v516 = mul i64 %v514, 1
  %v517 = getelementptr inbounds float, ptr %v437, i64 %v516
  %v518 = getelementptr float, ptr %v517, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v519 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v518, <8 x i1> %v434, <8 x float> zeroinitializer)
  %v520 = mul i64 %v514, 32
  %v521 = getelementptr inbounds float, ptr %v425, i64 %v520
  store <8 x float> %v519, ptr %v521, align 4
  %v522 = add nsw i64 %v514, 1
  br label %b69
b71:
  br label %b65
b65:
  %v523 = icmp slt i64 %v428, 8
  br i1 %v523, label %b72, label %b73
b72:
  br label %b74
b74:
  %v524 = phi i64 [ 0, %b72 ], [ %v532, %b75 ]
  %v525 = icmp slt i64 %v524, 8
  br i1 %v525, label %b75, label %b76
b75:
  %v526 = mul i64 %v524, 1
  %v527 = getelementptr inbounds float, ptr %v437, i64 %v526
  %v528 = getelementptr float, ptr %v527, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v529 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v528, <8 x i1> %v434, <8 x float> zeroinitializer)
  %v530 = mul i64 %v524, 32
  %v531 = getelementptr inbounds float, ptr %v425, i64 %v530
  store <8 x float> %v529, ptr %v531, align 4
  %v532 = add nsw i64 %v524, 1
  br label %b74
b76:
  br label %b73
b73:
  %v533 = add i64 %v201, 24
  %v534 = add i64 %v202, 24
  %v535 = getelementptr inbounds float, ptr %v180, i64 %v533
  %v536 = sub i64 32, %v534
  %v537 = icmp slt i64 %v536, 0
  %v538 = select i1 %v537, i64 0, i64 %v536
  %v539 = icmp ult i64 %v538, 8
  %v540 = select i1 %v539, i64 %v538, i64 8
  %v541 = trunc i64 %v540 to i32
  %v542 = insertelement <8 x i32> poison, i32 %v541, i64 0
  %v543 = shufflevector <8 x i32> %v542, <8 x i32> poison, <8 x i32> zeroinitializer
  %v544 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v543
  %v545 = mul i64 %v534, 8
  %v546 = add i64 0, %v545
  %v547 = getelementptr inbounds float, ptr %v12, i64 %v546
  %v548 = icmp sge i64 %v538, 8
  br i1 %v548, label %b77, label %b78
b77:
  br label %b79
b79:
  %v549 = phi i64 [ 0, %b77 ], [ %v623, %b80 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b80, label %b81
b80:
  %v551 = add i64 %v549, 0
  %v552 = getelementptr inbounds float, ptr %v547, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = add i64 %v549, 8
  %v555 = getelementptr inbounds float, ptr %v547, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v549, 16
  %v558 = getelementptr inbounds float, ptr %v547, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v549, 24
  %v561 = getelementptr inbounds float, ptr %v547, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v549, 32
  %v564 = getelementptr inbounds float, ptr %v547, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 %v549, 40
  %v567 = getelementptr inbounds float, ptr %v547, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 %v549, 48
  %v570 = getelementptr inbounds float, ptr %v547, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 %v549, 56
  %v573 = getelementptr inbounds float, ptr %v547, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = shufflevector <8 x float> %v553, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v576 = shufflevector <8 x float> %v553, <8 x float> %v565, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v578 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v580 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v582 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v577, <8 x float> %v581, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x float> %v577, <8 x float> %v581, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v590 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v593 = shufflevector <8 x float> %v584, <8 x float> %v586, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v594 = shufflevector <8 x float> %v584, <8 x float> %v586, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v595 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v597 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v598 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v599 = add i64 %v549, 0
  %v600 = mul i64 %v599, 32
  %v601 = getelementptr inbounds float, ptr %v535, i64 %v600
  store <8 x float> %v591, ptr %v601, align 4
  %v602 = add i64 %v549, 1
  %v603 = mul i64 %v602, 32
  %v604 = getelementptr inbounds float, ptr %v535, i64 %v603
  store <8 x float> %v592, ptr %v604, align 4
  %v605 = add i64 %v549, 2
  %v606 = mul i64 %v605, 32
  %v607 = getelementptr inbounds float, ptr %v535, i64 %v606
  store <8 x float> %v593, ptr %v607, align 4
  %v608 = add i64 %v549, 3
  %v609 = mul i64 %v608, 32
  %v610 = getelementptr inbounds float, ptr %v535, i64 %v609
  store <8 x float> %v594, ptr %v610, align 4
  %v611 = add i64 %v549, 4
  %v612 = mul i64 %v611, 32
  %v613 = getelementptr inbounds float, ptr %v535, i64 %v612
  store <8 x float> %v595, ptr %v613, align 4
  %v614 = add i64 %v549, 5
  %v615 = mul i64 %v614, 32
  %v616 = getelementptr inbounds float, ptr %v535, i64 %v615
  store <8 x float> %v596, ptr %v616, align 4
  %v617 = add i64 %v549, 6
  %v618 = mul i64 %v617, 32
  %v619 = getelementptr inbounds float, ptr %v535, i64 %v618
  store <8 x float> %v597, ptr %v619, align 4
  %v620 = add i64 %v549, 7
  %v621 = mul i64 %v620, 32
  %v622 = getelementptr inbounds float, ptr %v535, i64 %v621
  store <8 x float> %v598, ptr %v622, align 4
  %v623 = add nsw i64 %v549, 8
  br label %b79
b81:
  br label %b82
b82:
  %v624 = phi i64 [ 8, %b81 ], [ %v632, %b83 ]
  %v625 = icmp slt i64 %v624, 8
  br i1 %v625, label %b83, label %b84
b83:
  %v626 = mul i64 %v624, 1
  %v627 = getelementptr inbounds float, ptr %v547, i64 %v626
  %v628 = getelementptr float, ptr %v627, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v629 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v628, <8 x i1> %v544, <8 x float> zeroinitializer)
  %v630 = mul i64 %v624, 32
  %v631 = getelementptr inbounds float, ptr %v535, i64 %v630
  store <8 x float> %v629, ptr %v631, align 4
  %v632 = add nsw i64 %v624, 1
  br label %b82
b84:
  br label %b78
b78:
  %v633 = icmp slt i64 %v538, 8
  br i1 %v633, label %b85, label %b86
b85:
  br label %b87
b87:
  %v634 = phi i64 [ 0, %b85 ], [ %v642, %b88 ]
  %v635 = icmp slt i64 %v634, 8
  br i1 %v635, label %b88, label %b89
b88:
  %v636 = mul i64 %v634, 1
  %v637 = getelementptr inbounds float, ptr %v547, i64 %v636
  %v638 = getelementptr float, ptr %v637, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v639 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v638, <8 x i1> %v544, <8 x float> zeroinitializer)
  %v640 = mul i64 %v634, 32
  %v641 = getelementptr inbounds float, ptr %v535, i64 %v640
  store <8 x float> %v639, ptr %v641, align 4
  %v642 = add nsw i64 %v634, 1
  br label %b87
b89:
  br label %b86
b86:
  %v643 = add i64 %v201, 256
  %v644 = add nsw i64 %v199, 1
  br label %b35
b37:
  br label %b34
b34:
  %v645 = icmp sgt i64 %v3, 1
  br i1 %v645, label %b90, label %b91
b90:
  %v646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v647 = atomicrmw add ptr %v646, i64 1 acq_rel
  %v648 = load i64, ptr %v77, align 8
  %v649 = add i64 %v648, 1
  store i64 %v649, ptr %v77, align 8
  %v650 = mul i64 %v3, %v649
  br label %b92
b92:
  %v651 = load atomic i64, ptr %v646 acquire, align 8
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b93, label %b94
b93:
  %v653 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v654 = getelementptr inbounds float, ptr %v79, i64 256
  %v655 = getelementptr inbounds float, ptr %v79, i64 448
  %v656 = getelementptr inbounds i64, ptr %v1, i64 4
  %v657 = load i64, ptr %v656, align 8
  %v658 = icmp eq i64 %v657, 0
  br i1 %v658, label %b95, label %b96
b95:
  %v659 = add i64 1, 0
  %v660 = sdiv i64 %v659, 1
  %v661 = add i64 %v2, 1
  %v662 = mul i64 %v660, %v2
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, 1
  %v666 = select i1 %v665, i64 %v664, i64 1
  %v667 = mul i64 %v660, %v661
  %v668 = sdiv i64 %v667, %v3
  %v669 = mul i64 %v668, 1
  %v670 = icmp slt i64 %v669, 1
  %v671 = select i1 %v670, i64 %v669, i64 1
  %v672 = icmp slt i64 %v671, 1
  %v673 = select i1 %v672, i64 %v671, i64 1
  br label %b97
b97:
  %v674 = phi i64 [ %v666, %b95 ], [ %v1009, %b135 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b98, label %b99
b98:
  %v676 = mul i64 %v674, 192
  %v677 = mul i64 %v674, 8
  %v678 = add i64 %v676, 0
  %v679 = add i64 %v677, 0
  %v680 = getelementptr inbounds float, ptr %v654, i64 %v678
  %v681 = sub i64 8, %v679
  %v682 = icmp slt i64 %v681, 0
  %v683 = select i1 %v682, i64 0, i64 %v681
  %v684 = icmp ult i64 %v683, 8
  %v685 = select i1 %v684, i64 %v683, i64 8
  %v686 = trunc i64 %v685 to i32
  %v687 = insertelement <8 x i32> poison, i32 %v686, i64 0
  %v688 = shufflevector <8 x i32> %v687, <8 x i32> poison, <8 x i32> zeroinitializer
  %v689 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v688
  %v690 = mul i64 %v679, 8
  %v691 = add i64 0, %v690
  %v692 = getelementptr inbounds float, ptr %v16, i64 %v691
  %v693 = icmp sge i64 %v683, 8
  br i1 %v693, label %b100, label %b101
b100:
  br label %b102
b102:
  %v694 = phi i64 [ 0, %b100 ], [ %v768, %b103 ]
  %v695 = icmp slt i64 %v694, 8
  br i1 %v695, label %b103, label %b104
b103:
  %v696 = add i64 %v694, 0
  %v697 = getelementptr inbounds float, ptr %v692, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 %v694, 8
  %v700 = getelementptr inbounds float, ptr %v692, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 %v694, 16
  %v703 = getelementptr inbounds float, ptr %v692, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 %v694, 24
  %v706 = getelementptr inbounds float, ptr %v692, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 %v694, 32
  %v709 = getelementptr inbounds float, ptr %v692, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 %v694, 40
  %v712 = getelementptr inbounds float, ptr %v692, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 %v694, 48
  %v715 = getelementptr inbounds float, ptr %v692, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 %v694, 56
  %v718 = getelementptr inbounds float, ptr %v692, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v721 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v722 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v723 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v724 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v725 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v726 = shufflevector <8 x float> %v707, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v727 = shufflevector <8 x float> %v707, <8 x float> %v719, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v728 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v729 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v730 = shufflevector <8 x float> %v722, <8 x float> %v726, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v731 = shufflevector <8 x float> %v722, <8 x float> %v726, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v732 = shufflevector <8 x float> %v721, <8 x float> %v725, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v733 = shufflevector <8 x float> %v721, <8 x float> %v725, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v734 = shufflevector <8 x float> %v723, <8 x float> %v727, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v735 = shufflevector <8 x float> %v723, <8 x float> %v727, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v736 = shufflevector <8 x float> %v728, <8 x float> %v730, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v737 = shufflevector <8 x float> %v728, <8 x float> %v730, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v738 = shufflevector <8 x float> %v729, <8 x float> %v731, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v739 = shufflevector <8 x float> %v729, <8 x float> %v731, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v740 = shufflevector <8 x float> %v732, <8 x float> %v734, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v741 = shufflevector <8 x float> %v732, <8 x float> %v734, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v742 = shufflevector <8 x float> %v733, <8 x float> %v735, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v743 = shufflevector <8 x float> %v733, <8 x float> %v735, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v744 = add i64 %v694, 0
  %v745 = mul i64 %v744, 24
  %v746 = getelementptr inbounds float, ptr %v680, i64 %v745
  store <8 x float> %v736, ptr %v746, align 4
  %v747 = add i64 %v694, 1
  %v748 = mul i64 %v747, 24
  %v749 = getelementptr inbounds float, ptr %v680, i64 %v748
  store <8 x float> %v737, ptr %v749, align 4
  %v750 = add i64 %v694, 2
  %v751 = mul i64 %v750, 24
  %v752 = getelementptr inbounds float, ptr %v680, i64 %v751
  store <8 x float> %v738, ptr %v752, align 4
  %v753 = add i64 %v694, 3
  %v754 = mul i64 %v753, 24
  %v755 = getelementptr inbounds float, ptr %v680, i64 %v754
  store <8 x float> %v739, ptr %v755, align 4
  %v756 = add i64 %v694, 4
  %v757 = mul i64 %v756, 24
  %v758 = getelementptr inbounds float, ptr %v680, i64 %v757
  store <8 x float> %v740, ptr %v758, align 4
  %v759 = add i64 %v694, 5
  %v760 = mul i64 %v759, 24
  %v761 = getelementptr inbounds float, ptr %v680, i64 %v760
  store <8 x float> %v741, ptr %v761, align 4
  %v762 = add i64 %v694, 6
  %v763 = mul i64 %v762, 24
  %v764 = getelementptr inbounds float, ptr %v680, i64 %v763
  store <8 x float> %v742, ptr %v764, align 4
  %v765 = add i64 %v694, 7
  %v766 = mul i64 %v765, 24
  %v767 = getelementptr inbounds float, ptr %v680, i64 %v766
  store <8 x float> %v743, ptr %v767, align 4
  %v768 = add nsw i64 %v694, 8
  br label %b102
b104:
  br label %b105
b105:
  %v769 = phi i64 [ 8, %b104 ], [ %v777, %b106 ]
  %v770 = icmp slt i64 %v769, 8
  br i1 %v770, label %b106, label %b107
b106:
  %v771 = mul i64 %v769, 1
  %v772 = getelementptr inbounds float, ptr %v692, i64 %v771
  %v773 = getelementptr float, ptr %v772, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v774 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v773, <8 x i1> %v689, <8 x float> zeroinitializer)
  %v775 = mul i64 %v769, 24
  %v776 = getelementptr inbounds float, ptr %v680, i64 %v775
  store <8 x float> %v774, ptr %v776, align 4
  %v777 = add nsw i64 %v769, 1
  br label %b105
b107:
  br label %b101
b101:
  %v778 = icmp slt i64 %v683, 8
  br i1 %v778, label %b108, label %b109
b108:
  br label %b110
b110:
  %v779 = phi i64 [ 0, %b108 ], [ %v787, %b111 ]
  %v780 = icmp slt i64 %v779, 8
  br i1 %v780, label %b111, label %b112
b111:
  %v781 = mul i64 %v779, 1
  %v782 = getelementptr inbounds float, ptr %v692, i64 %v781
  %v783 = getelementptr float, ptr %v782, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v784 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v783, <8 x i1> %v689, <8 x float> zeroinitializer)
  %v785 = mul i64 %v779, 24
  %v786 = getelementptr inbounds float, ptr %v680, i64 %v785
  store <8 x float> %v784, ptr %v786, align 4
  %v787 = add nsw i64 %v779, 1
  br label %b110
b112:
  br label %b109
b109:
  %v788 = add i64 %v676, 8
  %v789 = add i64 %v677, 0
  %v790 = getelementptr inbounds float, ptr %v654, i64 %v788
  %v791 = sub i64 8, %v789
  %v792 = icmp slt i64 %v791, 0
  %v793 = select i1 %v792, i64 0, i64 %v791
  %v794 = icmp ult i64 %v793, 8
  %v795 = select i1 %v794, i64 %v793, i64 8
  %v796 = trunc i64 %v795 to i32
  %v797 = insertelement <8 x i32> poison, i32 %v796, i64 0
  %v798 = shufflevector <8 x i32> %v797, <8 x i32> poison, <8 x i32> zeroinitializer
  %v799 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v798
  %v800 = mul i64 %v789, 8
  %v801 = add i64 128, %v800
  %v802 = getelementptr inbounds float, ptr %v16, i64 %v801
  %v803 = icmp sge i64 %v793, 8
  br i1 %v803, label %b113, label %b114
b113:
  br label %b115
b115:
  %v804 = phi i64 [ 0, %b113 ], [ %v878, %b116 ]
  %v805 = icmp slt i64 %v804, 8
  br i1 %v805, label %b116, label %b117
b116:
  %v806 = add i64 %v804, 0
  %v807 = getelementptr inbounds float, ptr %v802, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = add i64 %v804, 8
  %v810 = getelementptr inbounds float, ptr %v802, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v804, 16
  %v813 = getelementptr inbounds float, ptr %v802, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v804, 24
  %v816 = getelementptr inbounds float, ptr %v802, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v804, 32
  %v819 = getelementptr inbounds float, ptr %v802, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 %v804, 40
  %v822 = getelementptr inbounds float, ptr %v802, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v804, 48
  %v825 = getelementptr inbounds float, ptr %v802, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 %v804, 56
  %v828 = getelementptr inbounds float, ptr %v802, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v831 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v832 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v833 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v834 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v835 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v836 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v837 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v838 = shufflevector <8 x float> %v830, <8 x float> %v834, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v839 = shufflevector <8 x float> %v830, <8 x float> %v834, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v840 = shufflevector <8 x float> %v832, <8 x float> %v836, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v841 = shufflevector <8 x float> %v832, <8 x float> %v836, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v842 = shufflevector <8 x float> %v831, <8 x float> %v835, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v843 = shufflevector <8 x float> %v831, <8 x float> %v835, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v844 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v845 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v846 = shufflevector <8 x float> %v838, <8 x float> %v840, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v847 = shufflevector <8 x float> %v838, <8 x float> %v840, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v848 = shufflevector <8 x float> %v839, <8 x float> %v841, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v849 = shufflevector <8 x float> %v839, <8 x float> %v841, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v850 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v851 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v852 = shufflevector <8 x float> %v843, <8 x float> %v845, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v853 = shufflevector <8 x float> %v843, <8 x float> %v845, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v854 = add i64 %v804, 0
  %v855 = mul i64 %v854, 24
  %v856 = getelementptr inbounds float, ptr %v790, i64 %v855
  store <8 x float> %v846, ptr %v856, align 4
  %v857 = add i64 %v804, 1
  %v858 = mul i64 %v857, 24
  %v859 = getelementptr inbounds float, ptr %v790, i64 %v858
  store <8 x float> %v847, ptr %v859, align 4
  %v860 = add i64 %v804, 2
  %v861 = mul i64 %v860, 24
  %v862 = getelementptr inbounds float, ptr %v790, i64 %v861
  store <8 x float> %v848, ptr %v862, align 4
  %v863 = add i64 %v804, 3
  %v864 = mul i64 %v863, 24
  %v865 = getelementptr inbounds float, ptr %v790, i64 %v864
  store <8 x float> %v849, ptr %v865, align 4
  %v866 = add i64 %v804, 4
  %v867 = mul i64 %v866, 24
  %v868 = getelementptr inbounds float, ptr %v790, i64 %v867
  store <8 x float> %v850, ptr %v868, align 4
  %v869 = add i64 %v804, 5
  %v870 = mul i64 %v869, 24
  %v871 = getelementptr inbounds float, ptr %v790, i64 %v870
  store <8 x float> %v851, ptr %v871, align 4
  %v872 = add i64 %v804, 6
  %v873 = mul i64 %v872, 24
  %v874 = getelementptr inbounds float, ptr %v790, i64 %v873
  store <8 x float> %v852, ptr %v874, align 4
  %v875 = add i64 %v804, 7
  %v876 = mul i64 %v875, 24
  %v877 = getelementptr inbounds float, ptr %v790, i64 %v876
  store <8 x float> %v853, ptr %v877, align 4
  %v878 = add nsw i64 %v804, 8
  br label %b115
b117:
  br label %b118
b118:
  %v879 = phi i64 [ 8, %b117 ], [ %v887, %b119 ]
  %v880 = icmp slt i64 %v879, 8
  br i1 %v880, label %b119, label %b120
b119:
  %v881 = mul i64 %v879, 1
  %v882 = getelementptr inbounds float, ptr %v802, i64 %v881
  %v883 = getelementptr float, ptr %v882, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v884 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v883, <8 x i1> %v799, <8 x float> zeroinitializer)
  %v885 = mul i64 %v879, 24
  %v886 = getelementptr inbounds float, ptr %v790, i64 %v885
  store <8 x float> %v884, ptr %v886, align 4
  %v887 = add nsw i64 %v879, 1
  br label %b118
b120:
  br label %b114
b114:
  %v888 = icmp slt i64 %v793, 8
  br i1 %v888, label %b121, label %b122
b121:
  br label %b123
b123:
  %v889 = phi i64 [ 0, %b121 ], [ %v897, %b124 ]
  %v890 = icmp slt i64 %v889, 8
  br i1 %v890, label %b124, label %b125
b124:
  %v891 = mul i64 %v889, 1
  %v892 = getelementptr inbounds float, ptr %v802, i64 %v891
  %v893 = getelementptr float, ptr %v892, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v894 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v893, <8 x i1> %v799, <8 x float> zeroinitializer)
  %v895 = mul i64 %v889, 24
  %v896 = getelementptr inbounds float, ptr %v790, i64 %v895
  store <8 x float> %v894, ptr %v896, align 4
  %v897 = add nsw i64 %v889, 1
  br label %b123
b125:
  br label %b122
b122:
  %v898 = add i64 %v676, 16
  %v899 = add i64 %v677, 0
  %v900 = getelementptr inbounds float, ptr %v654, i64 %v898
  %v901 = sub i64 8, %v899
  %v902 = icmp slt i64 %v901, 0
  %v903 = select i1 %v902, i64 0, i64 %v901
  %v904 = icmp ult i64 %v903, 8
  %v905 = select i1 %v904, i64 %v903, i64 8
  %v906 = trunc i64 %v905 to i32
  %v907 = insertelement <8 x i32> poison, i32 %v906, i64 0
  %v908 = shufflevector <8 x i32> %v907, <8 x i32> poison, <8 x i32> zeroinitializer
  %v909 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v908
  %v910 = mul i64 %v899, 8
  %v911 = add i64 64, %v910
  %v912 = getelementptr inbounds float, ptr %v16, i64 %v911
  %v913 = icmp sge i64 %v903, 8
  br i1 %v913, label %b126, label %b127
b126:
  br label %b128
b128:
  %v914 = phi i64 [ 0, %b126 ], [ %v988, %b129 ]
  %v915 = icmp slt i64 %v914, 8
  br i1 %v915, label %b129, label %b130
b129:
  %v916 = add i64 %v914, 0
  %v917 = getelementptr inbounds float, ptr %v912, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = add i64 %v914, 8
  %v920 = getelementptr inbounds float, ptr %v912, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = add i64 %v914, 16
  %v923 = getelementptr inbounds float, ptr %v912, i64 %v922
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = add i64 %v914, 24
  %v926 = getelementptr inbounds float, ptr %v912, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 %v914, 32
  %v929 = getelementptr inbounds float, ptr %v912, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = add i64 %v914, 40
  %v932 = getelementptr inbounds float, ptr %v912, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 %v914, 48
  %v935 = getelementptr inbounds float, ptr %v912, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 %v914, 56
  %v938 = getelementptr inbounds float, ptr %v912, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = shufflevector <8 x float> %v918, <8 x float> %v930, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v941 = shufflevector <8 x float> %v918, <8 x float> %v930, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v942 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v943 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v944 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v945 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v946 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v947 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v948 = shufflevector <8 x float> %v940, <8 x float> %v944, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v949 = shufflevector <8 x float> %v940, <8 x float> %v944, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v950 = shufflevector <8 x float> %v942, <8 x float> %v946, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v951 = shufflevector <8 x float> %v942, <8 x float> %v946, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v952 = shufflevector <8 x float> %v941, <8 x float> %v945, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v953 = shufflevector <8 x float> %v941, <8 x float> %v945, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v954 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v955 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v956 = shufflevector <8 x float> %v948, <8 x float> %v950, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v957 = shufflevector <8 x float> %v948, <8 x float> %v950, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v958 = shufflevector <8 x float> %v949, <8 x float> %v951, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v959 = shufflevector <8 x float> %v949, <8 x float> %v951, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v960 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v961 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v962 = shufflevector <8 x float> %v953, <8 x float> %v955, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v963 = shufflevector <8 x float> %v953, <8 x float> %v955, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v964 = add i64 %v914, 0
  %v965 = mul i64 %v964, 24
  %v966 = getelementptr inbounds float, ptr %v900, i64 %v965
  store <8 x float> %v956, ptr %v966, align 4
  %v967 = add i64 %v914, 1
  %v968 = mul i64 %v967, 24
  %v969 = getelementptr inbounds float, ptr %v900, i64 %v968
  store <8 x float> %v957, ptr %v969, align 4
  %v970 = add i64 %v914, 2
  %v971 = mul i64 %v970, 24
  %v972 = getelementptr inbounds float, ptr %v900, i64 %v971
  store <8 x float> %v958, ptr %v972, align 4
  %v973 = add i64 %v914, 3
  %v974 = mul i64 %v973, 24
  %v975 = getelementptr inbounds float, ptr %v900, i64 %v974
  store <8 x float> %v959, ptr %v975, align 4
  %v976 = add i64 %v914, 4
  %v977 = mul i64 %v976, 24
  %v978 = getelementptr inbounds float, ptr %v900, i64 %v977
  store <8 x float> %v960, ptr %v978, align 4
  %v979 = add i64 %v914, 5
  %v980 = mul i64 %v979, 24
  %v981 = getelementptr inbounds float, ptr %v900, i64 %v980
  store <8 x float> %v961, ptr %v981, align 4
  %v982 = add i64 %v914, 6
  %v983 = mul i64 %v982, 24
  %v984 = getelementptr inbounds float, ptr %v900, i64 %v983
  store <8 x float> %v962, ptr %v984, align 4
  %v985 = add i64 %v914, 7
  %v986 = mul i64 %v985, 24
  %v987 = getelementptr inbounds float, ptr %v900, i64 %v986
  store <8 x float> %v963, ptr %v987, align 4
  %v988 = add nsw i64 %v914, 8
  br label %b128
b130:
  br label %b131
b131:
  %v989 = phi i64 [ 8, %b130 ], [ %v997, %b132 ]
  %v990 = icmp slt i64 %v989, 8
  br i1 %v990, label %b132, label %b133
b132:
  %v991 = mul i64 %v989, 1
  %v992 = getelementptr inbounds float, ptr %v912, i64 %v991
  %v993 = getelementptr float, ptr %v992, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v994 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v993, <8 x i1> %v909, <8 x float> zeroinitializer)
  %v995 = mul i64 %v989, 24
  %v996 = getelementptr inbounds float, ptr %v900, i64 %v995
  store <8 x float> %v994, ptr %v996, align 4
  %v997 = add nsw i64 %v989, 1
  br label %b131
b133:
  br label %b127
b127:
  %v998 = icmp slt i64 %v903, 8
  br i1 %v998, label %b134, label %b135
b134:
  br label %b136
b136:
  %v999 = phi i64 [ 0, %b134 ], [ %v1007, %b137 ]
  %v1000 = icmp slt i64 %v999, 8
  br i1 %v1000, label %b137, label %b138
b137:
  %v1001 = mul i64 %v999, 1
  %v1002 = getelementptr inbounds float, ptr %v912, i64 %v1001
  %v1003 = getelementptr float, ptr %v1002, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1004 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1003, <8 x i1> %v909, <8 x float> zeroinitializer)
  %v1005 = mul i64 %v999, 24
  %v1006 = getelementptr inbounds float, ptr %v900, i64 %v1005
  store <8 x float> %v1004, ptr %v1006, align 4
  %v1007 = add nsw i64 %v999, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1008 = add i64 %v676, 192
  %v1009 = add nsw i64 %v674, 1
  br label %b97
b99:
  %v1010 = add i64 1, 0
  %v1011 = sdiv i64 %v1010, 1
  %v1012 = add i64 %v2, 1
  %v1013 = mul i64 %v1011, %v2
  %v1014 = sdiv i64 %v1013, %v3
  %v1015 = mul i64 %v1014, 1
  %v1016 = icmp slt i64 %v1015, 1
  %v1017 = select i1 %v1016, i64 %v1015, i64 1
  %v1018 = mul i64 %v1011, %v1012
  %v1019 = sdiv i64 %v1018, %v3
  %v1020 = mul i64 %v1019, 1
  %v1021 = icmp slt i64 %v1020, 1
  %v1022 = select i1 %v1021, i64 %v1020, i64 1
  %v1023 = icmp slt i64 %v1022, 1
  %v1024 = select i1 %v1023, i64 %v1022, i64 1
  br label %b139
b139:
  %v1025 = phi i64 [ %v1017, %b99 ], [ %v1140, %b151 ]
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b140, label %b141
b140:
  %v1027 = mul i64 %v1025, 64
  %v1028 = mul i64 %v1025, 8
  %v1029 = add i64 %v1027, 0
  %v1030 = add i64 %v1028, 0
  %v1031 = getelementptr inbounds float, ptr %v655, i64 %v1029
  %v1032 = sub i64 8, %v1030
  %v1033 = icmp slt i64 %v1032, 0
  %v1034 = select i1 %v1033, i64 0, i64 %v1032
  %v1035 = icmp ult i64 %v1034, 8
  %v1036 = select i1 %v1035, i64 %v1034, i64 8
  %v1037 = trunc i64 %v1036 to i32
  %v1038 = insertelement <8 x i32> poison, i32 %v1037, i64 0
  %v1039 = shufflevector <8 x i32> %v1038, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1040 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1039
  %v1041 = mul i64 %v1030, 8
  %v1042 = add i64 0, %v1041
  %v1043 = getelementptr inbounds float, ptr %v18, i64 %v1042
  %v1044 = icmp sge i64 %v1034, 8
  br i1 %v1044, label %b142, label %b143
b142:
  br label %b144
b144:
  %v1045 = phi i64 [ 0, %b142 ], [ %v1119, %b145 ]
  %v1046 = icmp slt i64 %v1045, 8
  br i1 %v1046, label %b145, label %b146
b145:
  %v1047 = add i64 %v1045, 0
  %v1048 = getelementptr inbounds float, ptr %v1043, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 %v1045, 8
  %v1051 = getelementptr inbounds float, ptr %v1043, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = add i64 %v1045, 16
  %v1054 = getelementptr inbounds float, ptr %v1043, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = add i64 %v1045, 24
  %v1057 = getelementptr inbounds float, ptr %v1043, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = add i64 %v1045, 32
  %v1060 = getelementptr inbounds float, ptr %v1043, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = add i64 %v1045, 40
  %v1063 = getelementptr inbounds float, ptr %v1043, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = add i64 %v1045, 48
  %v1066 = getelementptr inbounds float, ptr %v1043, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = add i64 %v1045, 56
  %v1069 = getelementptr inbounds float, ptr %v1043, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = shufflevector <8 x float> %v1049, <8 x float> %v1061, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1072 = shufflevector <8 x float> %v1049, <8 x float> %v1061, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1052, <8 x float> %v1064, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1074 = shufflevector <8 x float> %v1052, <8 x float> %v1064, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1075 = shufflevector <8 x float> %v1055, <8 x float> %v1067, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1076 = shufflevector <8 x float> %v1055, <8 x float> %v1067, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1077 = shufflevector <8 x float> %v1058, <8 x float> %v1070, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1078 = shufflevector <8 x float> %v1058, <8 x float> %v1070, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1079 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1080 = shufflevector <8 x float> %v1071, <8 x float> %v1075, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1081 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1082 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1084 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1086 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1087 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1088 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1089 = shufflevector <8 x float> %v1080, <8 x float> %v1082, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1090 = shufflevector <8 x float> %v1080, <8 x float> %v1082, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1091 = shufflevector <8 x float> %v1083, <8 x float> %v1085, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1092 = shufflevector <8 x float> %v1083, <8 x float> %v1085, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1093 = shufflevector <8 x float> %v1084, <8 x float> %v1086, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1094 = shufflevector <8 x float> %v1084, <8 x float> %v1086, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1095 = add i64 %v1045, 0
  %v1096 = mul i64 %v1095, 8
  %v1097 = getelementptr inbounds float, ptr %v1031, i64 %v1096
  store <8 x float> %v1087, ptr %v1097, align 4
  %v1098 = add i64 %v1045, 1
  %v1099 = mul i64 %v1098, 8
  %v1100 = getelementptr inbounds float, ptr %v1031, i64 %v1099
  store <8 x float> %v1088, ptr %v1100, align 4
  %v1101 = add i64 %v1045, 2
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v1031, i64 %v1102
  store <8 x float> %v1089, ptr %v1103, align 4
  %v1104 = add i64 %v1045, 3
  %v1105 = mul i64 %v1104, 8
  %v1106 = getelementptr inbounds float, ptr %v1031, i64 %v1105
  store <8 x float> %v1090, ptr %v1106, align 4
  %v1107 = add i64 %v1045, 4
  %v1108 = mul i64 %v1107, 8
  %v1109 = getelementptr inbounds float, ptr %v1031, i64 %v1108
  store <8 x float> %v1091, ptr %v1109, align 4
  %v1110 = add i64 %v1045, 5
  %v1111 = mul i64 %v1110, 8
  %v1112 = getelementptr inbounds float, ptr %v1031, i64 %v1111
  store <8 x float> %v1092, ptr %v1112, align 4
  %v1113 = add i64 %v1045, 6
  %v1114 = mul i64 %v1113, 8
  %v1115 = getelementptr inbounds float, ptr %v1031, i64 %v1114
  store <8 x float> %v1093, ptr %v1115, align 4
  %v1116 = add i64 %v1045, 7
  %v1117 = mul i64 %v1116, 8
  %v1118 = getelementptr inbounds float, ptr %v1031, i64 %v1117
  store <8 x float> %v1094, ptr %v1118, align 4
  %v1119 = add nsw i64 %v1045, 8
  br label %b144
b146:
  br label %b147
b147:
  %v1120 = phi i64 [ 8, %b146 ], [ %v1128, %b148 ]
  %v1121 = icmp slt i64 %v1120, 8
  br i1 %v1121, label %b148, label %b149
b148:
  %v1122 = mul i64 %v1120, 1
  %v1123 = getelementptr inbounds float, ptr %v1043, i64 %v1122
  %v1124 = getelementptr float, ptr %v1123, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1125 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1124, <8 x i1> %v1040, <8 x float> zeroinitializer)
  %v1126 = mul i64 %v1120, 8
  %v1127 = getelementptr inbounds float, ptr %v1031, i64 %v1126
  store <8 x float> %v1125, ptr %v1127, align 4
  %v1128 = add nsw i64 %v1120, 1
  br label %b147
b149:
  br label %b143
b143:
  %v1129 = icmp slt i64 %v1034, 8
  br i1 %v1129, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1130 = phi i64 [ 0, %b150 ], [ %v1138, %b153 ]
  %v1131 = icmp slt i64 %v1130, 8
  br i1 %v1131, label %b153, label %b154
b153:
  %v1132 = mul i64 %v1130, 1
  %v1133 = getelementptr inbounds float, ptr %v1043, i64 %v1132
  %v1134 = getelementptr float, ptr %v1133, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1135 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1134, <8 x i1> %v1040, <8 x float> zeroinitializer)
  %v1136 = mul i64 %v1130, 8
  %v1137 = getelementptr inbounds float, ptr %v1031, i64 %v1136
  store <8 x float> %v1135, ptr %v1137, align 4
  %v1138 = add nsw i64 %v1130, 1
  br label %b152
b154:
  br label %b151
b151:
  %v1139 = add i64 %v1027, 64
  %v1140 = add nsw i64 %v1025, 1
  br label %b139
b141:
  br label %b96
b96:
  %v1141 = icmp sgt i64 %v3, 1
  br i1 %v1141, label %b155, label %b156
b155:
  %v1142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1143 = atomicrmw add ptr %v1142, i64 1 acq_rel
  %v1144 = load i64, ptr %v77, align 8
  %v1145 = add i64 %v1144, 1
  store i64 %v1145, ptr %v77, align 8
  %v1146 = mul i64 %v3, %v1145
  br label %b157
b157:
  %v1147 = load atomic i64, ptr %v1142 acquire, align 8
  %v1148 = icmp slt i64 %v1147, %v1146
  br i1 %v1148, label %b158, label %b159
b158:
  %v1149 = call i32 @sched_yield()
  br label %b157
b159:
  br label %b156
b156:
  %v1150 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1151 = load i64, ptr %v1150, align 8
  br label %b160
b160:
  %v1152 = phi i64 [ 0, %b156 ], [ %v1634, %b223 ]
  %v1153 = icmp slt i64 %v1152, %v5
  br i1 %v1153, label %b161, label %b162
b161:
  %v1154 = add i64 %v1152, %v1151
  %v1155 = icmp slt i64 %v1154, %v5
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v5
  %v1157 = sub i64 %v1156, %v1152
  %v1158 = mul i64 %v1157, %v7
  %v1160 = add i64 %v1158, 0
  %v1161 = sdiv i64 %v1160, 1
  %v1162 = add i64 %v2, 1
  %v1163 = mul i64 %v1161, %v2
  %v1164 = sdiv i64 %v1163, %v3
  %v1165 = mul i64 %v1164, 1
  %v1166 = icmp slt i64 %v1165, %v1158
  %v1167 = select i1 %v1166, i64 %v1165, i64 %v1158
  %v1168 = mul i64 %v1161, %v1162
  %v1169 = sdiv i64 %v1168, %v3
  %v1170 = mul i64 %v1169, 1
  %v1171 = icmp slt i64 %v1170, %v1158
  %v1172 = select i1 %v1171, i64 %v1170, i64 %v1158
  %v1173 = mul i64 %v1152, %v7
  %v1174 = add i64 %v1167, %v1173
  %v1175 = add i64 %v1172, %v1173
  br label %b163
b163:
  %v1176 = phi i64 [ %v1174, %b161 ], [ %v1231, %b168 ]
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b164, label %b165
b164:
  %v1178 = add i64 %v1176, 96
  %v1179 = icmp slt i64 %v1178, %v1175
  %v1180 = select i1 %v1179, i64 %v1178, i64 %v1175
  br label %b166
b166:
  %v1181 = phi i64 [ 0, %b164 ], [ %v1230, %b171 ]
  %v1182 = icmp slt i64 %v1181, 1
  br i1 %v1182, label %b167, label %b168
b167:
  %v1183 = sub i64 %v1180, %v1176
  %v1184 = sub i64 2, 1
  %v1185 = add i64 %v1183, %v1184
  %v1186 = sdiv i64 %v1185, 2
  br label %b169
b169:
  %v1187 = phi i64 [ 0, %b167 ], [ %v1229, %b176 ]
  %v1188 = icmp slt i64 %v1187, %v1186
  br i1 %v1188, label %b170, label %b171
b170:
  %v1189 = mul i64 %v1183, %v1187
  %v1190 = sdiv i64 %v1189, %v1186
  %v1191 = add i64 %v1176, %v1190
  %v1192 = add i64 %v1187, 1
  %v1193 = mul i64 %v1183, %v1192
  %v1194 = sdiv i64 %v1193, %v1186
  %v1195 = add i64 %v1176, %v1194
  %v1196 = mul i64 %v1181, 256
  %v1197 = getelementptr inbounds float, ptr %v180, i64 %v1196
  %v1198 = sub i64 %v1195, %v1191
  %v1199 = mul i64 %v1191, 8
  %v1200 = getelementptr inbounds float, ptr %v10, i64 %v1199
  %v1201 = getelementptr inbounds float, ptr %v1200, i64 0
  %v1202 = sub i64 %v1198, 1
  %v1203 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1202
  %v1204 = load ptr, ptr %v1203, align 4
  %v1205 = icmp sgt i64 %v1198, 0
  br i1 %v1205, label %b172, label %b173
b172:
  call void %v1204(ptr %v1201, i64 8, ptr %v1197, i64 8, ptr %v1159)
  br label %b173
b173:
  %v1206 = add i64 %v1196, 256
  br label %b174
b174:
  %v1207 = phi i64 [ %v1191, %b173 ], [ %v1228, %b179 ]
  %v1208 = icmp slt i64 %v1207, %v1195
  br i1 %v1208, label %b175, label %b176
b175:
  %v1209 = sub i64 %v1207, %v1191
  %v1210 = mul i64 %v1209, 32
  %v1211 = getelementptr inbounds float, ptr %v1159, i64 %v1210
  %v1212 = mul i64 %v1152, %v7
  %v1213 = sub i64 %v1207, %v1212
  %v1214 = mul i64 %v1213, 32
  %v1215 = getelementptr inbounds float, ptr %v46, i64 %v1214
  br label %b177
b177:
  %v1216 = phi i64 [ 0, %b175 ], [ %v1227, %b178 ]
  %v1217 = icmp slt i64 %v1216, 4
  br i1 %v1217, label %b178, label %b179
b178:
  %v1218 = mul i64 %v1181, 4
  %v1219 = add i64 %v1218, %v1216
  %v1220 = mul i64 %v1219, 8
  %v1221 = add i64 0, %v1216
  %v1222 = mul i64 %v1221, 8
  %v1223 = getelementptr inbounds float, ptr %v1211, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 0, %v1220
  %v1226 = getelementptr inbounds float, ptr %v1215, i64 %v1225
  store <8 x float> %v1224, ptr %v1226, align 4
  %v1227 = add nsw i64 %v1216, 1
  br label %b177
b179:
  %v1228 = add nsw i64 %v1207, 1
  br label %b174
b176:
  %v1229 = add nsw i64 %v1187, 1
  br label %b169
b171:
  %v1230 = add nsw i64 %v1181, 1
  br label %b166
b168:
  %v1231 = add nsw i64 %v1176, 96
  br label %b163
b165:
  %v1232 = icmp sgt i64 %v3, 1
  br i1 %v1232, label %b180, label %b181
b180:
  %v1233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1234 = atomicrmw add ptr %v1233, i64 1 acq_rel
  %v1235 = load i64, ptr %v77, align 8
  %v1236 = add i64 %v1235, 1
  store i64 %v1236, ptr %v77, align 8
  %v1237 = mul i64 %v3, %v1236
  br label %b182
b182:
  %v1238 = load atomic i64, ptr %v1233 acquire, align 8
  %v1239 = icmp slt i64 %v1238, %v1237
  br i1 %v1239, label %b183, label %b184
b183:
  %v1240 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  br label %b185
b185:
  %v1241 = phi i64 [ %v1152, %b181 ], [ %v1624, %b207 ]
  %v1242 = icmp slt i64 %v1241, %v1156
  br i1 %v1242, label %b186, label %b187
b186:
  %v1244 = add i64 %v7, 0
  %v1245 = sdiv i64 %v1244, 1
  %v1246 = add i64 %v2, 1
  %v1247 = mul i64 %v1245, %v2
  %v1248 = sdiv i64 %v1247, %v3
  %v1249 = mul i64 %v1248, 1
  %v1250 = icmp slt i64 %v1249, %v7
  %v1251 = select i1 %v1250, i64 %v1249, i64 %v7
  %v1252 = mul i64 %v1245, %v1246
  %v1253 = sdiv i64 %v1252, %v3
  %v1254 = mul i64 %v1253, 1
  %v1255 = icmp slt i64 %v1254, %v7
  %v1256 = select i1 %v1255, i64 %v1254, i64 %v7
  br label %b188
b188:
  %v1257 = phi i64 [ %v1251, %b186 ], [ %v1477, %b193 ]
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b189, label %b190
b189:
  %v1259 = add i64 %v1257, 96
  %v1260 = icmp slt i64 %v1259, %v1256
  %v1261 = select i1 %v1260, i64 %v1259, i64 %v1256
  br label %b191
b191:
  %v1262 = phi i64 [ 0, %b189 ], [ %v1476, %b196 ]
  %v1263 = icmp slt i64 %v1262, 1
  br i1 %v1263, label %b192, label %b193
b192:
  %v1264 = sub i64 %v1261, %v1257
  %v1265 = sub i64 4, 1
  %v1266 = add i64 %v1264, %v1265
  %v1267 = sdiv i64 %v1266, 4
  br label %b194
b194:
  %v1268 = phi i64 [ 0, %b192 ], [ %v1475, %b201 ]
  %v1269 = icmp slt i64 %v1268, %v1267
  br i1 %v1269, label %b195, label %b196
b195:
  %v1270 = mul i64 %v1264, %v1268
  %v1271 = sdiv i64 %v1270, %v1267
  %v1272 = add i64 %v1257, %v1271
  %v1273 = add i64 %v1268, 1
  %v1274 = mul i64 %v1264, %v1273
  %v1275 = sdiv i64 %v1274, %v1267
  %v1276 = add i64 %v1257, %v1275
  %v1277 = mul i64 %v1262, 192
  %v1278 = getelementptr inbounds float, ptr %v654, i64 %v1277
  %v1279 = sub i64 %v1276, %v1272
  %v1280 = add i64 %v1241, 0
  %v1281 = and i64 %v1280, %v60
  %v1282 = mul i64 %v1281, %v7
  %v1283 = add i64 %v1282, %v1272
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v22, i64 %v1284
  %v1286 = getelementptr inbounds float, ptr %v1285, i64 0
  %v1287 = sub i64 %v1279, 1
  %v1288 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1287
  %v1289 = load ptr, ptr %v1288, align 4
  %v1290 = icmp sgt i64 %v1279, 0
  br i1 %v1290, label %b197, label %b198
b197:
  call void %v1289(ptr %v1286, i64 8, ptr %v1278, i64 8, ptr %v1243)
  br label %b198
b198:
  %v1291 = add i64 %v1277, 192
  br label %b199
b199:
  %v1292 = phi i64 [ %v1272, %b198 ], [ %v1474, %b204 ]
  %v1293 = icmp slt i64 %v1292, %v1276
  br i1 %v1293, label %b200, label %b201
b200:
  %v1294 = sub i64 %v1292, %v1272
  %v1295 = mul i64 %v1294, 24
  %v1296 = getelementptr inbounds float, ptr %v1243, i64 %v1295
  %v1297 = add i64 %v1241, 0
  %v1298 = sub i64 %v1297, %v1152
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1292
  %v1301 = mul i64 %v1300, 32
  %v1302 = getelementptr inbounds float, ptr %v46, i64 %v1301
  %v1303 = add i64 %v1241, 0
  %v1304 = and i64 %v1303, %v62
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1292
  %v1307 = mul i64 %v1306, 8
  %v1308 = getelementptr inbounds float, ptr %v24, i64 %v1307
  %v1309 = add i64 %v1241, 0
  %v1310 = and i64 %v1309, %v70
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1292
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v48, i64 %v1313
  %v1315 = add i64 %v1241, 0
  %v1316 = and i64 %v1315, %v72
  %v1317 = mul i64 %v1316, %v7
  %v1318 = add i64 %v1317, %v1292
  %v1319 = mul i64 %v1318, 8
  %v1320 = getelementptr inbounds float, ptr %v50, i64 %v1319
  %v1321 = add i64 %v1241, 0
  %v1322 = and i64 %v1321, %v74
  %v1323 = mul i64 %v1322, %v7
  %v1324 = add i64 %v1323, %v1292
  %v1325 = mul i64 %v1324, 8
  %v1326 = getelementptr inbounds float, ptr %v52, i64 %v1325
  %v1327 = add i64 %v1241, 1
  %v1328 = and i64 %v1327, %v62
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1292
  %v1331 = mul i64 %v1330, 8
  %v1332 = getelementptr inbounds float, ptr %v24, i64 %v1331
  br label %b202
b202:
  %v1333 = phi i64 [ 0, %b200 ], [ %v1473, %b203 ]
  %v1334 = icmp slt i64 %v1333, 1
  br i1 %v1334, label %b203, label %b204
b203:
  %v1335 = mul i64 %v1262, 1
  %v1336 = add i64 %v1335, %v1333
  %v1337 = mul i64 %v1336, 8
  %v1338 = add i64 0, %v1333
  %v1339 = mul i64 %v1338, 8
  %v1340 = getelementptr inbounds float, ptr %v1296, i64 %v1339
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = add i64 1, %v1333
  %v1343 = mul i64 %v1342, 8
  %v1344 = getelementptr inbounds float, ptr %v1296, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = add i64 2, %v1333
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v1296, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 0, %v1337
  %v1351 = getelementptr inbounds float, ptr %v1302, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = add i64 0, %v1337
  %v1354 = getelementptr inbounds float, ptr %v14, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = fadd <8 x float> %v1352, %v1355
  %v1357 = fadd <8 x float> %v1341, %v1356
  %v1358 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1357)
  %v1359 = fneg <8 x float> %v1358
  %v1360 = fcmp olt <8 x float> %v1359, splat (float 0xC05A400000000000)
  %v1361 = select <8 x i1> %v1360, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1359
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1363 = fsub <8 x float> %v1362, splat (float 0x4168000000000000)
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1361)
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1364)
  %v1366 = bitcast <8 x float> %v1362 to <8 x i32>
  %v1367 = fmul <8 x float> %v1365, %v1365
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1365, <8 x float> splat (float 0x3F81227F40000000))
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1365, <8 x float> splat (float 0x3FA5556740000000))
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> %v1365, <8 x float> splat (float 0x3FC5554B00000000))
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> %v1365, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1371, <8 x float> %v1365)
  %v1373 = sub <8 x i32> %v1366, splat (i32 1262485250)
  %v1374 = lshr <8 x i32> %v1373, splat (i32 1)
  %v1375 = sub <8 x i32> %v1373, %v1374
  %v1376 = shl <8 x i32> %v1374, splat (i32 23)
  %v1377 = bitcast <8 x i32> %v1376 to <8 x float>
  %v1378 = shl <8 x i32> %v1375, splat (i32 23)
  %v1379 = bitcast <8 x i32> %v1378 to <8 x float>
  %v1380 = fadd <8 x float> %v1372, splat (float 0x3FF0000000000000)
  %v1381 = fmul <8 x float> %v1380, %v1377
  %v1382 = fmul <8 x float> %v1381, %v1379
  %v1383 = fcmp olt <8 x float> %v1357, splat (float 0x0000000000000000)
  %v1384 = select <8 x i1> %v1383, <8 x float> %v1382, <8 x float> splat (float 0x3FF0000000000000)
  %v1385 = fadd <8 x float> %v1382, splat (float 0x3FF0000000000000)
  %v1386 = fdiv <8 x float> %v1384, %v1385
  %v1387 = add i64 16, %v1337
  %v1388 = getelementptr inbounds float, ptr %v1302, i64 %v1387
  %v1389 = load <8 x float>, ptr %v1388, align 4
  %v1390 = add i64 16, %v1337
  %v1391 = getelementptr inbounds float, ptr %v14, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = fadd <8 x float> %v1389, %v1392
  %v1394 = fadd <8 x float> %v1345, %v1393
  %v1395 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1394)
  %v1396 = fneg <8 x float> %v1395
  %v1397 = fcmp olt <8 x float> %v1396, splat (float 0xC05A400000000000)
  %v1398 = select <8 x i1> %v1397, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1396
  %v1399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1400 = fsub <8 x float> %v1399, splat (float 0x4168000000000000)
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1398)
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1401)
  %v1403 = bitcast <8 x float> %v1399 to <8 x i32>
  %v1404 = fmul <8 x float> %v1402, %v1402
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1402, <8 x float> splat (float 0x3F81227F40000000))
  %v1406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1405, <8 x float> %v1402, <8 x float> splat (float 0x3FA5556740000000))
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> %v1402, <8 x float> splat (float 0x3FC5554B00000000))
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1402, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> %v1408, <8 x float> %v1402)
  %v1410 = sub <8 x i32> %v1403, splat (i32 1262485250)
  %v1411 = lshr <8 x i32> %v1410, splat (i32 1)
  %v1412 = sub <8 x i32> %v1410, %v1411
  %v1413 = shl <8 x i32> %v1411, splat (i32 23)
  %v1414 = bitcast <8 x i32> %v1413 to <8 x float>
  %v1415 = shl <8 x i32> %v1412, splat (i32 23)
  %v1416 = bitcast <8 x i32> %v1415 to <8 x float>
  %v1417 = fadd <8 x float> %v1409, splat (float 0x3FF0000000000000)
  %v1418 = fmul <8 x float> %v1417, %v1414
  %v1419 = fmul <8 x float> %v1418, %v1416
  %v1420 = fcmp olt <8 x float> %v1394, splat (float 0x0000000000000000)
  %v1421 = select <8 x i1> %v1420, <8 x float> %v1419, <8 x float> splat (float 0x3FF0000000000000)
  %v1422 = fadd <8 x float> %v1419, splat (float 0x3FF0000000000000)
  %v1423 = fdiv <8 x float> %v1421, %v1422
  %v1424 = add i64 8, %v1337
  %v1425 = getelementptr inbounds float, ptr %v1302, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = add i64 8, %v1337
  %v1428 = getelementptr inbounds float, ptr %v14, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = fadd <8 x float> %v1426, %v1429
  %v1431 = fadd <8 x float> %v1349, %v1430
  %v1432 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1431)
  %v1433 = fcmp ogt <8 x float> %v1432, splat (float 0x4023000000000000)
  %v1434 = select <8 x i1> %v1433, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1432
  %v1435 = fadd <8 x float> %v1434, %v1434
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1437 = fsub <8 x float> %v1436, splat (float 0x4168000000000000)
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1435)
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1438)
  %v1440 = bitcast <8 x float> %v1436 to <8 x i32>
  %v1441 = fmul <8 x float> %v1439, %v1439
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1439, <8 x float> splat (float 0x3F81227F40000000))
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> %v1439, <8 x float> splat (float 0x3FA5556740000000))
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> %v1439, <8 x float> splat (float 0x3FC5554B00000000))
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1439, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> %v1445, <8 x float> %v1439)
  %v1447 = shl <8 x i32> %v1440, splat (i32 23)
  %v1448 = add <8 x i32> %v1447, splat (i32 1065353216)
  %v1449 = bitcast <8 x i32> %v1448 to <8 x float>
  %v1450 = fsub <8 x float> %v1449, splat (float 0x3FF0000000000000)
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1446, <8 x float> %v1450)
  %v1452 = fadd <8 x float> %v1451, splat (float 0x4000000000000000)
  %v1453 = fdiv <8 x float> %v1451, %v1452
  %v1454 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1453, <8 x float> %v1431)
  %v1455 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1456 = shufflevector <8 x float> %v1455, <8 x float> poison, <8 x i32> zeroinitializer
  %v1457 = fmul <8 x float> %v1456, %v1386
  %v1458 = fsub <8 x float> %v1456, %v1457
  %v1459 = add i64 0, %v1337
  %v1460 = getelementptr inbounds float, ptr %v1308, i64 %v1459
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = fmul <8 x float> %v1458, %v1461
  %v1463 = fmul <8 x float> %v1457, %v1454
  %v1464 = fadd <8 x float> %v1462, %v1463
  %v1465 = add i64 0, %v1337
  %v1466 = getelementptr inbounds float, ptr %v1314, i64 %v1465
  store <8 x float> %v1386, ptr %v1466, align 4
  %v1467 = add i64 0, %v1337
  %v1468 = getelementptr inbounds float, ptr %v1320, i64 %v1467
  store <8 x float> %v1423, ptr %v1468, align 4
  %v1469 = add i64 0, %v1337
  %v1470 = getelementptr inbounds float, ptr %v1326, i64 %v1469
  store <8 x float> %v1454, ptr %v1470, align 4
  %v1471 = add i64 0, %v1337
  %v1472 = getelementptr inbounds float, ptr %v1332, i64 %v1471
  store <8 x float> %v1464, ptr %v1472, align 4
  %v1473 = add nsw i64 %v1333, 1
  br label %b202
b204:
  %v1474 = add nsw i64 %v1292, 1
  br label %b199
b201:
  %v1475 = add nsw i64 %v1268, 1
  br label %b194
b196:
  %v1476 = add nsw i64 %v1262, 1
  br label %b191
b193:
  %v1477 = add nsw i64 %v1257, 96
  br label %b188
b190:
  %v1479 = add i64 %v7, 0
  %v1480 = sdiv i64 %v1479, 1
  %v1481 = add i64 %v2, 1
  %v1482 = mul i64 %v1480, %v2
  %v1483 = sdiv i64 %v1482, %v3
  %v1484 = mul i64 %v1483, 1
  %v1485 = icmp slt i64 %v1484, %v7
  %v1486 = select i1 %v1485, i64 %v1484, i64 %v7
  %v1487 = mul i64 %v1480, %v1481
  %v1488 = sdiv i64 %v1487, %v3
  %v1489 = mul i64 %v1488, 1
  %v1490 = icmp slt i64 %v1489, %v7
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v7
  br label %b205
b205:
  %v1492 = phi i64 [ %v1486, %b190 ], [ %v1623, %b210 ]
  %v1493 = icmp slt i64 %v1492, %v1491
  br i1 %v1493, label %b206, label %b207
b206:
  %v1494 = add i64 %v1492, 96
  %v1495 = icmp slt i64 %v1494, %v1491
  %v1496 = select i1 %v1495, i64 %v1494, i64 %v1491
  br label %b208
b208:
  %v1497 = phi i64 [ 0, %b206 ], [ %v1622, %b213 ]
  %v1498 = icmp slt i64 %v1497, 1
  br i1 %v1498, label %b209, label %b210
b209:
  %v1499 = sub i64 %v1496, %v1492
  %v1500 = sub i64 8, 1
  %v1501 = add i64 %v1499, %v1500
  %v1502 = sdiv i64 %v1501, 8
  br label %b211
b211:
  %v1503 = phi i64 [ 0, %b209 ], [ %v1621, %b218 ]
  %v1504 = icmp slt i64 %v1503, %v1502
  br i1 %v1504, label %b212, label %b213
b212:
  %v1505 = mul i64 %v1499, %v1503
  %v1506 = sdiv i64 %v1505, %v1502
  %v1507 = add i64 %v1492, %v1506
  %v1508 = add i64 %v1503, 1
  %v1509 = mul i64 %v1499, %v1508
  %v1510 = sdiv i64 %v1509, %v1502
  %v1511 = add i64 %v1492, %v1510
  %v1512 = mul i64 %v1497, 64
  %v1513 = getelementptr inbounds float, ptr %v655, i64 %v1512
  %v1514 = sub i64 %v1511, %v1507
  %v1515 = add i64 %v1241, 1
  %v1516 = and i64 %v1515, %v62
  %v1517 = mul i64 %v1516, %v7
  %v1518 = add i64 %v1517, %v1507
  %v1519 = mul i64 %v1518, 8
  %v1520 = getelementptr inbounds float, ptr %v24, i64 %v1519
  %v1521 = getelementptr inbounds float, ptr %v1520, i64 0
  %v1522 = sub i64 %v1514, 1
  %v1523 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1522
  %v1524 = load ptr, ptr %v1523, align 4
  %v1525 = icmp sgt i64 %v1514, 0
  br i1 %v1525, label %b214, label %b215
b214:
  call void %v1524(ptr %v1521, i64 8, ptr %v1513, i64 8, ptr %v1478)
  br label %b215
b215:
  %v1526 = add i64 %v1512, 64
  br label %b216
b216:
  %v1527 = phi i64 [ %v1507, %b215 ], [ %v1620, %b221 ]
  %v1528 = icmp slt i64 %v1527, %v1511
  br i1 %v1528, label %b217, label %b218
b217:
  %v1529 = sub i64 %v1527, %v1507
  %v1530 = mul i64 %v1529, 8
  %v1531 = getelementptr inbounds float, ptr %v1478, i64 %v1530
  %v1532 = add i64 %v1241, 0
  %v1533 = sub i64 %v1532, %v1152
  %v1534 = mul i64 %v1533, %v7
  %v1535 = add i64 %v1534, %v1527
  %v1536 = mul i64 %v1535, 32
  %v1537 = getelementptr inbounds float, ptr %v46, i64 %v1536
  %v1538 = add i64 %v1241, 0
  %v1539 = and i64 %v1538, %v72
  %v1540 = mul i64 %v1539, %v7
  %v1541 = add i64 %v1540, %v1527
  %v1542 = mul i64 %v1541, 8
  %v1543 = getelementptr inbounds float, ptr %v50, i64 %v1542
  %v1544 = add i64 %v1241, 0
  %v1545 = and i64 %v1544, %v60
  %v1546 = mul i64 %v1545, %v7
  %v1547 = add i64 %v1546, %v1527
  %v1548 = mul i64 %v1547, 8
  %v1549 = getelementptr inbounds float, ptr %v22, i64 %v1548
  %v1550 = add i64 %v1241, 0
  %v1551 = and i64 %v1550, %v76
  %v1552 = mul i64 %v1551, %v7
  %v1553 = add i64 %v1552, %v1527
  %v1554 = mul i64 %v1553, 8
  %v1555 = getelementptr inbounds float, ptr %v54, i64 %v1554
  %v1556 = add i64 %v1241, 1
  %v1557 = and i64 %v1556, %v60
  %v1558 = mul i64 %v1557, %v7
  %v1559 = add i64 %v1558, %v1527
  %v1560 = mul i64 %v1559, 8
  %v1561 = getelementptr inbounds float, ptr %v22, i64 %v1560
  br label %b219
b219:
  %v1562 = phi i64 [ 0, %b217 ], [ %v1619, %b220 ]
  %v1563 = icmp slt i64 %v1562, 1
  br i1 %v1563, label %b220, label %b221
b220:
  %v1564 = mul i64 %v1497, 1
  %v1565 = add i64 %v1564, %v1562
  %v1566 = mul i64 %v1565, 8
  %v1567 = add i64 0, %v1562
  %v1568 = mul i64 %v1567, 8
  %v1569 = getelementptr inbounds float, ptr %v1531, i64 %v1568
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = add i64 24, %v1566
  %v1572 = getelementptr inbounds float, ptr %v1537, i64 %v1571
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = add i64 24, %v1566
  %v1575 = getelementptr inbounds float, ptr %v14, i64 %v1574
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = fadd <8 x float> %v1573, %v1576
  %v1578 = fadd <8 x float> %v1570, %v1577
  %v1579 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1578)
  %v1580 = fcmp ogt <8 x float> %v1579, splat (float 0x4023000000000000)
  %v1581 = select <8 x i1> %v1580, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1579
  %v1582 = fadd <8 x float> %v1581, %v1581
  %v1583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1582, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1584 = fsub <8 x float> %v1583, splat (float 0x4168000000000000)
  %v1585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1584, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1582)
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1584, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1585)
  %v1587 = bitcast <8 x float> %v1583 to <8 x i32>
  %v1588 = fmul <8 x float> %v1586, %v1586
  %v1589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1586, <8 x float> splat (float 0x3F81227F40000000))
  %v1590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1589, <8 x float> %v1586, <8 x float> splat (float 0x3FA5556740000000))
  %v1591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1590, <8 x float> %v1586, <8 x float> splat (float 0x3FC5554B00000000))
  %v1592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1591, <8 x float> %v1586, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1588, <8 x float> %v1592, <8 x float> %v1586)
  %v1594 = shl <8 x i32> %v1587, splat (i32 23)
  %v1595 = add <8 x i32> %v1594, splat (i32 1065353216)
  %v1596 = bitcast <8 x i32> %v1595 to <8 x float>
  %v1597 = fsub <8 x float> %v1596, splat (float 0x3FF0000000000000)
  %v1598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1596, <8 x float> %v1593, <8 x float> %v1597)
  %v1599 = fadd <8 x float> %v1598, splat (float 0x4000000000000000)
  %v1600 = fdiv <8 x float> %v1598, %v1599
  %v1601 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1600, <8 x float> %v1578)
  %v1602 = add i64 0, %v1566
  %v1603 = getelementptr inbounds float, ptr %v1543, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1606 = shufflevector <8 x float> %v1605, <8 x float> poison, <8 x i32> zeroinitializer
  %v1607 = fmul <8 x float> %v1606, %v1604
  %v1608 = fsub <8 x float> %v1606, %v1607
  %v1609 = add i64 0, %v1566
  %v1610 = getelementptr inbounds float, ptr %v1549, i64 %v1609
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = fmul <8 x float> %v1608, %v1611
  %v1613 = fmul <8 x float> %v1607, %v1601
  %v1614 = fadd <8 x float> %v1612, %v1613
  %v1615 = add i64 0, %v1566
  %v1616 = getelementptr inbounds float, ptr %v1555, i64 %v1615
  store <8 x float> %v1601, ptr %v1616, align 4
  %v1617 = add i64 0, %v1566
  %v1618 = getelementptr inbounds float, ptr %v1561, i64 %v1617
  store <8 x float> %v1614, ptr %v1618, align 4
  %v1619 = add nsw i64 %v1562, 1
  br label %b219
b221:
  %v1620 = add nsw i64 %v1527, 1
  br label %b216
b218:
  %v1621 = add nsw i64 %v1503, 1
  br label %b211
b213:
  %v1622 = add nsw i64 %v1497, 1
  br label %b208
b210:
  %v1623 = add nsw i64 %v1492, 96
  br label %b205
b207:
  %v1624 = add nsw i64 %v1241, 1
  br label %b185
b187:
  %v1625 = icmp sgt i64 %v3, 1
  br i1 %v1625, label %b222, label %b223
b222:
  %v1626 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1627 = atomicrmw add ptr %v1626, i64 1 acq_rel
  %v1628 = load i64, ptr %v77, align 8
  %v1629 = add i64 %v1628, 1
  store i64 %v1629, ptr %v77, align 8
  %v1630 = mul i64 %v3, %v1629
  br label %b224
b224:
  %v1631 = load atomic i64, ptr %v1626 acquire, align 8
  %v1632 = icmp slt i64 %v1631, %v1630
  br i1 %v1632, label %b225, label %b226
b225:
  %v1633 = call i32 @sched_yield()
  br label %b224
b226:
  br label %b223
b223:
  %v1634 = add nsw i64 %v1152, %v1151
  br label %b160
b162:
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
  %v77 = alloca i64, i64 1, align 8
  %v283 = alloca float, i64 64, align 4
  %v432 = alloca float, i64 64, align 4
  %v609 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 13
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 28
  %v76 = load i64, ptr %v75, align 8
  store i64 0, ptr %v77, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v79 = load ptr, ptr %v78, align 4
  %v80 = mul i64 %v2, 24576
  %v81 = add i64 %v80, 512
  %v82 = getelementptr inbounds float, ptr %v79, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v79, i64 0
  %v84 = getelementptr inbounds float, ptr %v79, i64 64
  %v85 = getelementptr inbounds i64, ptr %v1, i64 4
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp eq i64 %v86, 0
  br i1 %v87, label %b0, label %b1
b0:
  %v88 = add i64 1, 0
  %v89 = sdiv i64 %v88, 1
  %v90 = add i64 %v2, 1
  %v91 = mul i64 %v89, %v2
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  %v96 = mul i64 %v89, %v90
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, 1
  %v100 = select i1 %v99, i64 %v98, i64 1
  %v101 = icmp slt i64 %v100, 1
  %v102 = select i1 %v101, i64 %v100, i64 1
  br label %b2
b2:
  %v103 = phi i64 [ %v95, %b0 ], [ %v131, %b7 ]
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b3, label %b4
b3:
  %v105 = mul i64 %v103, 64
  %v106 = mul i64 %v103, 8
  %v107 = add i64 %v105, 0
  %v108 = add i64 %v106, 0
  %v109 = getelementptr inbounds float, ptr %v83, i64 %v107
  %v110 = sub i64 8, %v108
  %v111 = icmp slt i64 %v110, 0
  %v112 = select i1 %v111, i64 0, i64 %v110
  %v113 = icmp ult i64 %v112, 8
  %v114 = select i1 %v113, i64 %v112, i64 8
  %v115 = trunc i64 %v114 to i32
  %v116 = insertelement <8 x i32> poison, i32 %v115, i64 0
  %v117 = shufflevector <8 x i32> %v116, <8 x i32> poison, <8 x i32> zeroinitializer
  %v118 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v117
  %v119 = mul i64 %v108, 1
  %v120 = add i64 0, %v119
  %v121 = getelementptr inbounds float, ptr %v18, i64 %v120
  br label %b5
b5:
  %v122 = phi i64 [ 0, %b3 ], [ %v129, %b6 ]
  %v123 = icmp slt i64 %v122, 8
  br i1 %v123, label %b6, label %b7
b6:
  %v124 = mul i64 %v122, 8
  %v125 = getelementptr inbounds float, ptr %v121, i64 %v124
  %v126 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v125, <8 x i1> %v118, <8 x float> zeroinitializer)
  %v127 = mul i64 %v122, 8
  %v128 = getelementptr inbounds float, ptr %v109, i64 %v127
  store <8 x float> %v126, ptr %v128, align 4
  %v129 = add nsw i64 %v122, 1
  br label %b5
b7:
  %v130 = add i64 %v105, 64
  %v131 = add nsw i64 %v103, 1
  br label %b2
b4:
  %v132 = add i64 1, 0
  %v133 = sdiv i64 %v132, 1
  %v134 = add i64 %v2, 1
  %v135 = mul i64 %v133, %v2
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  %v140 = mul i64 %v133, %v134
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, 1
  %v144 = select i1 %v143, i64 %v142, i64 1
  %v145 = icmp slt i64 %v144, 1
  %v146 = select i1 %v145, i64 %v144, i64 1
  br label %b8
b8:
  %v147 = phi i64 [ %v139, %b4 ], [ %v175, %b13 ]
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b9, label %b10
b9:
  %v149 = mul i64 %v147, 192
  %v150 = mul i64 %v147, 8
  %v151 = add i64 %v149, 0
  %v152 = add i64 %v150, 0
  %v153 = getelementptr inbounds float, ptr %v84, i64 %v151
  %v154 = sub i64 8, %v152
  %v155 = icmp slt i64 %v154, 0
  %v156 = select i1 %v155, i64 0, i64 %v154
  %v157 = icmp ult i64 %v156, 8
  %v158 = select i1 %v157, i64 %v156, i64 8
  %v159 = trunc i64 %v158 to i32
  %v160 = insertelement <8 x i32> poison, i32 %v159, i64 0
  %v161 = shufflevector <8 x i32> %v160, <8 x i32> poison, <8 x i32> zeroinitializer
  %v162 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v161
  %v163 = mul i64 %v152, 1
  %v164 = add i64 0, %v163
  %v165 = getelementptr inbounds float, ptr %v16, i64 %v164
  br label %b11
b11:
  %v166 = phi i64 [ 0, %b9 ], [ %v173, %b12 ]
  %v167 = icmp slt i64 %v166, 24
  br i1 %v167, label %b12, label %b13
b12:
  %v168 = mul i64 %v166, 8
  %v169 = getelementptr inbounds float, ptr %v165, i64 %v168
  %v170 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v169, <8 x i1> %v162, <8 x float> zeroinitializer)
  %v171 = mul i64 %v166, 8
  %v172 = getelementptr inbounds float, ptr %v153, i64 %v171
  store <8 x float> %v170, ptr %v172, align 4
  %v173 = add nsw i64 %v166, 1
  br label %b11
b13:
  %v174 = add i64 %v149, 192
  %v175 = add nsw i64 %v147, 1
  br label %b8
b10:
  br label %b1
b1:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b14, label %b15
b14:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = load i64, ptr %v77, align 8
  %v180 = add i64 %v179, 1
  store i64 %v180, ptr %v77, align 8
  %v181 = mul i64 %v3, %v180
  br label %b16
b16:
  %v182 = load atomic i64, ptr %v177 acquire, align 8
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b17, label %b18
b17:
  %v184 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v185 = phi i64 [ 0, %b15 ], [ %v542, %b44 ]
  %v186 = icmp slt i64 %v185, %v5
  br i1 %v186, label %b20, label %b21
b20:
  %v187 = sub i64 %v5, 1
  %v188 = sub i64 %v187, %v185
  %v189 = add i64 %v7, 0
  %v190 = sdiv i64 %v189, 1
  %v191 = add i64 %v2, 1
  %v192 = mul i64 %v190, %v2
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  %v197 = mul i64 %v190, %v191
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v7
  %v201 = select i1 %v200, i64 %v199, i64 %v7
  br label %b22
b22:
  %v202 = phi i64 [ %v196, %b20 ], [ %v282, %b23 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b23, label %b24
b23:
  %v204 = add i64 %v188, 1
  %v205 = and i64 %v204, 1
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v202
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v26, i64 %v208
  %v210 = add i64 %v188, 0
  %v211 = and i64 %v210, %v58
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v202
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v20, i64 %v214
  %v216 = add i64 %v188, 0
  %v217 = and i64 %v216, %v72
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v202
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v50, i64 %v220
  %v222 = add i64 %v188, 0
  %v223 = and i64 %v222, %v76
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v202
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v54, i64 %v226
  %v228 = add i64 %v188, 0
  %v229 = and i64 %v228, %v60
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v202
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v22, i64 %v232
  %v234 = add i64 %v188, 0
  %v235 = and i64 %v234, %v68
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v202
  %v238 = mul i64 %v237, 32
  %v239 = getelementptr inbounds float, ptr %v42, i64 %v238
  %v240 = add i64 %v188, 0
  %v241 = and i64 %v240, %v66
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v202
  %v244 = mul i64 %v243, 24
  %v245 = getelementptr inbounds float, ptr %v40, i64 %v244
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v209, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v215, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fadd <8 x float> %v248, %v251
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v221, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v257 = shufflevector <8 x float> %v256, <8 x float> poison, <8 x i32> zeroinitializer
  %v258 = fmul <8 x float> %v257, %v255
  %v259 = fmul <8 x float> %v252, %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v227, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fmul <8 x float> %v262, %v262
  %v264 = fsub <8 x float> %v257, %v263
  %v265 = fmul <8 x float> %v259, %v264
  %v266 = fmul <8 x float> %v252, %v262
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v233, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v252, %v269
  %v271 = fsub <8 x float> %v266, %v270
  %v272 = fmul <8 x float> %v271, %v257
  %v273 = fmul <8 x float> %v272, %v255
  %v274 = fsub <8 x float> %v257, %v255
  %v275 = fmul <8 x float> %v273, %v274
  %v276 = add i64 24, 0
  %v277 = getelementptr inbounds float, ptr %v239, i64 %v276
  store <8 x float> %v265, ptr %v277, align 4
  %v278 = add i64 16, 0
  %v279 = getelementptr inbounds float, ptr %v245, i64 %v278
  store <8 x float> %v275, ptr %v279, align 4
  %v280 = add i64 16, 0
  %v281 = getelementptr inbounds float, ptr %v239, i64 %v280
  store <8 x float> %v275, ptr %v281, align 4
  %v282 = add nsw i64 %v202, 1
  br label %b22
b24:
  %v284 = add i64 %v7, 0
  %v285 = sdiv i64 %v284, 1
  %v286 = add i64 %v2, 1
  %v287 = mul i64 %v285, %v2
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v7
  %v291 = select i1 %v290, i64 %v289, i64 %v7
  %v292 = mul i64 %v285, %v286
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v7
  %v296 = select i1 %v295, i64 %v294, i64 %v7
  br label %b25
b25:
  %v297 = phi i64 [ %v291, %b24 ], [ %v431, %b30 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b26, label %b27
b26:
  %v299 = add i64 %v297, 96
  %v300 = icmp slt i64 %v299, %v296
  %v301 = select i1 %v300, i64 %v299, i64 %v296
  br label %b28
b28:
  %v302 = phi i64 [ 0, %b26 ], [ %v430, %b33 ]
  %v303 = icmp slt i64 %v302, 1
  br i1 %v303, label %b29, label %b30
b29:
  %v304 = sub i64 %v301, %v297
  %v305 = sub i64 8, 1
  %v306 = add i64 %v304, %v305
  %v307 = sdiv i64 %v306, 8
  br label %b31
b31:
  %v308 = phi i64 [ 0, %b29 ], [ %v429, %b38 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b32, label %b33
b32:
  %v310 = mul i64 %v304, %v308
  %v311 = sdiv i64 %v310, %v307
  %v312 = add i64 %v297, %v311
  %v313 = add i64 %v308, 1
  %v314 = mul i64 %v304, %v313
  %v315 = sdiv i64 %v314, %v307
  %v316 = add i64 %v297, %v315
  %v317 = mul i64 %v302, 64
  %v318 = getelementptr inbounds float, ptr %v83, i64 %v317
  %v319 = sub i64 %v316, %v312
  %v320 = add i64 %v188, 0
  %v321 = and i64 %v320, %v68
  %v322 = mul i64 %v321, %v7
  %v323 = add i64 %v322, %v312
  %v324 = mul i64 %v323, 32
  %v325 = getelementptr inbounds float, ptr %v42, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 24
  %v327 = sub i64 %v319, 1
  %v328 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v327
  %v329 = load ptr, ptr %v328, align 4
  %v330 = icmp sgt i64 %v319, 0
  br i1 %v330, label %b34, label %b35
b34:
  call void %v329(ptr %v326, i64 32, ptr %v318, i64 8, ptr %v283)
  br label %b35
b35:
  %v331 = add i64 %v317, 64
  br label %b36
b36:
  %v332 = phi i64 [ %v312, %b35 ], [ %v428, %b41 ]
  %v333 = icmp slt i64 %v332, %v316
  br i1 %v333, label %b37, label %b38
b37:
  %v334 = sub i64 %v332, %v312
  %v335 = mul i64 %v334, 8
  %v336 = getelementptr inbounds float, ptr %v283, i64 %v335
  %v337 = add i64 %v188, 1
  %v338 = and i64 %v337, 1
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v332
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v28, i64 %v341
  %v343 = add i64 %v188, 0
  %v344 = and i64 %v343, %v70
  %v345 = mul i64 %v344, %v7
  %v346 = add i64 %v345, %v332
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v48, i64 %v347
  %v349 = add i64 %v188, 0
  %v350 = and i64 %v349, %v74
  %v351 = mul i64 %v350, %v7
  %v352 = add i64 %v351, %v332
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v52, i64 %v353
  %v355 = add i64 %v188, 0
  %v356 = and i64 %v355, %v62
  %v357 = mul i64 %v356, %v7
  %v358 = add i64 %v357, %v332
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr inbounds float, ptr %v24, i64 %v359
  %v361 = add i64 %v188, 0
  %v362 = and i64 %v361, %v66
  %v363 = mul i64 %v362, %v7
  %v364 = add i64 %v363, %v332
  %v365 = mul i64 %v364, 24
  %v366 = getelementptr inbounds float, ptr %v40, i64 %v365
  %v367 = add i64 %v188, 0
  %v368 = and i64 %v367, %v68
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v332
  %v371 = mul i64 %v370, 32
  %v372 = getelementptr inbounds float, ptr %v42, i64 %v371
  %v373 = add i64 %v188, 0
  %v374 = and i64 %v373, 1
  %v375 = mul i64 %v374, %v7
  %v376 = add i64 %v375, %v332
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v28, i64 %v377
  br label %b39
b39:
  %v379 = phi i64 [ 0, %b37 ], [ %v427, %b40 ]
  %v380 = icmp slt i64 %v379, 1
  br i1 %v380, label %b40, label %b41
b40:
  %v381 = mul i64 %v302, 1
  %v382 = add i64 %v381, %v379
  %v383 = mul i64 %v382, 8
  %v384 = add i64 0, %v379
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v336, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 0, %v383
  %v389 = getelementptr inbounds float, ptr %v342, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fadd <8 x float> %v390, %v387
  %v392 = add i64 0, %v383
  %v393 = getelementptr inbounds float, ptr %v348, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v396 = shufflevector <8 x float> %v395, <8 x float> poison, <8 x i32> zeroinitializer
  %v397 = fmul <8 x float> %v396, %v394
  %v398 = fmul <8 x float> %v391, %v397
  %v399 = add i64 0, %v383
  %v400 = getelementptr inbounds float, ptr %v354, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = fmul <8 x float> %v401, %v401
  %v403 = fsub <8 x float> %v396, %v402
  %v404 = fmul <8 x float> %v398, %v403
  %v405 = fsub <8 x float> %v396, %v397
  %v406 = fmul <8 x float> %v391, %v405
  %v407 = fmul <8 x float> %v391, %v401
  %v408 = add i64 0, %v383
  %v409 = getelementptr inbounds float, ptr %v360, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = fmul <8 x float> %v391, %v410
  %v412 = fsub <8 x float> %v407, %v411
  %v413 = fmul <8 x float> %v412, %v396
  %v414 = fmul <8 x float> %v413, %v394
  %v415 = fsub <8 x float> %v396, %v394
  %v416 = fmul <8 x float> %v414, %v415
  %v417 = add i64 8, %v383
  %v418 = getelementptr inbounds float, ptr %v366, i64 %v417
  store <8 x float> %v404, ptr %v418, align 4
  %v419 = add i64 8, %v383
  %v420 = getelementptr inbounds float, ptr %v372, i64 %v419
  store <8 x float> %v404, ptr %v420, align 4
  %v421 = add i64 0, %v383
  %v422 = getelementptr inbounds float, ptr %v378, i64 %v421
  store <8 x float> %v406, ptr %v422, align 4
  %v423 = add i64 0, %v383
  %v424 = getelementptr inbounds float, ptr %v366, i64 %v423
  store <8 x float> %v416, ptr %v424, align 4
  %v425 = add i64 0, %v383
  %v426 = getelementptr inbounds float, ptr %v372, i64 %v425
  store <8 x float> %v416, ptr %v426, align 4
  %v427 = add nsw i64 %v379, 1
  br label %b39
b41:
  %v428 = add nsw i64 %v332, 1
  br label %b36
b38:
  %v429 = add nsw i64 %v308, 1
  br label %b31
b33:
  %v430 = add nsw i64 %v302, 1
  br label %b28
b30:
  %v431 = add nsw i64 %v297, 96
  br label %b25
b27:
  %v433 = add i64 %v7, 0
  %v434 = sdiv i64 %v433, 1
  %v435 = add i64 %v2, 1
  %v436 = mul i64 %v434, %v2
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v7
  %v440 = select i1 %v439, i64 %v438, i64 %v7
  %v441 = mul i64 %v434, %v435
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  br label %b42
b42:
  %v446 = phi i64 [ %v440, %b27 ], [ %v541, %b47 ]
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b43, label %b44
b43:
  %v448 = add i64 %v446, 96
  %v449 = icmp slt i64 %v448, %v445
  %v450 = select i1 %v449, i64 %v448, i64 %v445
  br label %b45
b45:
  %v451 = phi i64 [ 0, %b43 ], [ %v540, %b50 ]
  %v452 = icmp slt i64 %v451, 1
  br i1 %v452, label %b46, label %b47
b46:
  %v453 = sub i64 %v450, %v446
  %v454 = sub i64 8, 1
  %v455 = add i64 %v453, %v454
  %v456 = sdiv i64 %v455, 8
  br label %b48
b48:
  %v457 = phi i64 [ 0, %b46 ], [ %v539, %b55 ]
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b49, label %b50
b49:
  %v459 = mul i64 %v453, %v457
  %v460 = sdiv i64 %v459, %v456
  %v461 = add i64 %v446, %v460
  %v462 = add i64 %v457, 1
  %v463 = mul i64 %v453, %v462
  %v464 = sdiv i64 %v463, %v456
  %v465 = add i64 %v446, %v464
  %v466 = mul i64 %v451, 192
  %v467 = getelementptr inbounds float, ptr %v84, i64 %v466
  %v468 = sub i64 %v465, %v461
  %v469 = add i64 %v188, 0
  %v470 = and i64 %v469, %v66
  %v471 = mul i64 %v470, %v7
  %v472 = add i64 %v471, %v461
  %v473 = mul i64 %v472, 24
  %v474 = getelementptr inbounds float, ptr %v40, i64 %v473
  %v475 = getelementptr inbounds float, ptr %v474, i64 0
  %v476 = sub i64 %v468, 1
  %v477 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v476
  %v478 = load ptr, ptr %v477, align 4
  %v479 = icmp sgt i64 %v468, 0
  br i1 %v479, label %b51, label %b52
b51:
  call void %v478(ptr %v475, i64 24, ptr %v467, i64 24, ptr %v432)
  br label %b52
b52:
  %v480 = add i64 %v466, 192
  br label %b53
b53:
  %v481 = phi i64 [ %v461, %b52 ], [ %v538, %b58 ]
  %v482 = icmp slt i64 %v481, %v465
  br i1 %v482, label %b54, label %b55
b54:
  %v483 = sub i64 %v481, %v461
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v432, i64 %v484
  %v486 = add i64 %v188, 1
  %v487 = and i64 %v486, 1
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v481
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v26, i64 %v490
  %v492 = add i64 %v188, 0
  %v493 = and i64 %v492, %v58
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v481
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v20, i64 %v496
  %v498 = add i64 %v188, 0
  %v499 = and i64 %v498, %v72
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v481
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v50, i64 %v502
  %v504 = add i64 %v188, 0
  %v505 = and i64 %v504, 1
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v481
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v26, i64 %v508
  br label %b56
b56:
  %v510 = phi i64 [ 0, %b54 ], [ %v537, %b57 ]
  %v511 = icmp slt i64 %v510, 1
  br i1 %v511, label %b57, label %b58
b57:
  %v512 = mul i64 %v451, 1
  %v513 = add i64 %v512, %v510
  %v514 = mul i64 %v513, 8
  %v515 = add i64 0, %v510
  %v516 = mul i64 %v515, 8
  %v517 = getelementptr inbounds float, ptr %v485, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 0, %v514
  %v520 = getelementptr inbounds float, ptr %v491, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 0, %v514
  %v523 = getelementptr inbounds float, ptr %v497, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = fadd <8 x float> %v521, %v524
  %v526 = add i64 0, %v514
  %v527 = getelementptr inbounds float, ptr %v503, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v530 = shufflevector <8 x float> %v529, <8 x float> poison, <8 x i32> zeroinitializer
  %v531 = fmul <8 x float> %v530, %v528
  %v532 = fsub <8 x float> %v530, %v531
  %v533 = fmul <8 x float> %v525, %v532
  %v534 = fadd <8 x float> %v533, %v518
  %v535 = add i64 0, %v514
  %v536 = getelementptr inbounds float, ptr %v509, i64 %v535
  store <8 x float> %v534, ptr %v536, align 4
  %v537 = add nsw i64 %v510, 1
  br label %b56
b58:
  %v538 = add nsw i64 %v481, 1
  br label %b53
b55:
  %v539 = add nsw i64 %v457, 1
  br label %b48
b50:
  %v540 = add nsw i64 %v451, 1
  br label %b45
b47:
  %v541 = add nsw i64 %v446, 96
  br label %b42
b44:
  %v542 = add nsw i64 %v185, 1
  br label %b19
b21:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b59, label %b60
b59:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = load i64, ptr %v77, align 8
  %v547 = add i64 %v546, 1
  store i64 %v547, ptr %v77, align 8
  %v548 = mul i64 %v3, %v547
  br label %b61
b61:
  %v549 = load atomic i64, ptr %v544 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b62, label %b63
b62:
  %v551 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v552 = getelementptr inbounds float, ptr %v79, i64 256
  %v553 = getelementptr inbounds i64, ptr %v1, i64 4
  %v554 = load i64, ptr %v553, align 8
  %v555 = icmp eq i64 %v554, 0
  br i1 %v555, label %b64, label %b65
b64:
  %v556 = add i64 1, 0
  %v557 = sdiv i64 %v556, 1
  %v558 = add i64 %v2, 1
  %v559 = mul i64 %v557, %v2
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, 1
  %v563 = select i1 %v562, i64 %v561, i64 1
  %v564 = mul i64 %v557, %v558
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, 1
  %v568 = select i1 %v567, i64 %v566, i64 1
  %v569 = icmp slt i64 %v568, 1
  %v570 = select i1 %v569, i64 %v568, i64 1
  br label %b66
b66:
  %v571 = phi i64 [ %v563, %b64 ], [ %v599, %b71 ]
  %v572 = icmp slt i64 %v571, %v570
  br i1 %v572, label %b67, label %b68
b67:
  %v573 = mul i64 %v571, 256
  %v574 = mul i64 %v571, 8
  %v575 = add i64 %v573, 0
  %v576 = add i64 %v574, 0
  %v577 = getelementptr inbounds float, ptr %v552, i64 %v575
  %v578 = sub i64 8, %v576
  %v579 = icmp slt i64 %v578, 0
  %v580 = select i1 %v579, i64 0, i64 %v578
  %v581 = icmp ult i64 %v580, 8
  %v582 = select i1 %v581, i64 %v580, i64 8
  %v583 = trunc i64 %v582 to i32
  %v584 = insertelement <8 x i32> poison, i32 %v583, i64 0
  %v585 = shufflevector <8 x i32> %v584, <8 x i32> poison, <8 x i32> zeroinitializer
  %v586 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v585
  %v587 = mul i64 %v576, 1
  %v588 = add i64 0, %v587
  %v589 = getelementptr inbounds float, ptr %v12, i64 %v588
  br label %b69
b69:
  %v590 = phi i64 [ 0, %b67 ], [ %v597, %b70 ]
  %v591 = icmp slt i64 %v590, 32
  br i1 %v591, label %b70, label %b71
b70:
  %v592 = mul i64 %v590, 8
  %v593 = getelementptr inbounds float, ptr %v589, i64 %v592
  %v594 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v593, <8 x i1> %v586, <8 x float> zeroinitializer)
  %v595 = mul i64 %v590, 8
  %v596 = getelementptr inbounds float, ptr %v577, i64 %v595
  store <8 x float> %v594, ptr %v596, align 4
  %v597 = add nsw i64 %v590, 1
  br label %b69
b71:
  %v598 = add i64 %v573, 256
  %v599 = add nsw i64 %v571, 1
  br label %b66
b68:
  br label %b65
b65:
  %v600 = icmp sgt i64 %v3, 1
  br i1 %v600, label %b72, label %b73
b72:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v602 = atomicrmw add ptr %v601, i64 1 acq_rel
  %v603 = load i64, ptr %v77, align 8
  %v604 = add i64 %v603, 1
  store i64 %v604, ptr %v77, align 8
  %v605 = mul i64 %v3, %v604
  br label %b74
b74:
  %v606 = load atomic i64, ptr %v601 acquire, align 8
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b75, label %b76
b75:
  %v608 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v610 = add i64 %v8, 0
  %v611 = sdiv i64 %v610, 1
  %v612 = add i64 %v2, 1
  %v613 = mul i64 %v611, %v2
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, %v8
  %v617 = select i1 %v616, i64 %v615, i64 %v8
  %v618 = mul i64 %v611, %v612
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, %v8
  %v622 = select i1 %v621, i64 %v620, i64 %v8
  br label %b77
b77:
  %v623 = phi i64 [ %v617, %b73 ], [ %v676, %b82 ]
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b78, label %b79
b78:
  %v625 = add i64 %v623, 96
  %v626 = icmp slt i64 %v625, %v622
  %v627 = select i1 %v626, i64 %v625, i64 %v622
  br label %b80
b80:
  %v628 = phi i64 [ 0, %b78 ], [ %v675, %b85 ]
  %v629 = icmp slt i64 %v628, 1
  br i1 %v629, label %b81, label %b82
b81:
  %v630 = sub i64 %v627, %v623
  %v631 = sub i64 8, 1
  %v632 = add i64 %v630, %v631
  %v633 = sdiv i64 %v632, 8
  br label %b83
b83:
  %v634 = phi i64 [ 0, %b81 ], [ %v674, %b90 ]
  %v635 = icmp slt i64 %v634, %v633
  br i1 %v635, label %b84, label %b85
b84:
  %v636 = mul i64 %v630, %v634
  %v637 = sdiv i64 %v636, %v633
  %v638 = add i64 %v623, %v637
  %v639 = add i64 %v634, 1
  %v640 = mul i64 %v630, %v639
  %v641 = sdiv i64 %v640, %v633
  %v642 = add i64 %v623, %v641
  %v643 = mul i64 %v628, 256
  %v644 = getelementptr inbounds float, ptr %v552, i64 %v643
  %v645 = sub i64 %v642, %v638
  %v646 = mul i64 %v638, 32
  %v647 = getelementptr inbounds float, ptr %v42, i64 %v646
  %v648 = getelementptr inbounds float, ptr %v647, i64 0
  %v649 = sub i64 %v645, 1
  %v650 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v649
  %v651 = load ptr, ptr %v650, align 4
  %v652 = icmp sgt i64 %v645, 0
  br i1 %v652, label %b86, label %b87
b86:
  call void %v651(ptr %v648, i64 32, ptr %v644, i64 32, ptr %v609)
  br label %b87
b87:
  %v653 = add i64 %v643, 256
  br label %b88
b88:
  %v654 = phi i64 [ %v638, %b87 ], [ %v673, %b93 ]
  %v655 = icmp slt i64 %v654, %v642
  br i1 %v655, label %b89, label %b90
b89:
  %v656 = sub i64 %v654, %v638
  %v657 = mul i64 %v656, 8
  %v658 = getelementptr inbounds float, ptr %v609, i64 %v657
  %v659 = mul i64 %v654, 8
  %v660 = getelementptr inbounds float, ptr %v30, i64 %v659
  br label %b91
b91:
  %v661 = phi i64 [ 0, %b89 ], [ %v672, %b92 ]
  %v662 = icmp slt i64 %v661, 1
  br i1 %v662, label %b92, label %b93
b92:
  %v663 = mul i64 %v628, 1
  %v664 = add i64 %v663, %v661
  %v665 = mul i64 %v664, 8
  %v666 = add i64 0, %v661
  %v667 = mul i64 %v666, 8
  %v668 = getelementptr inbounds float, ptr %v658, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 0, %v665
  %v671 = getelementptr inbounds float, ptr %v660, i64 %v670
  store <8 x float> %v669, ptr %v671, align 4
  %v672 = add nsw i64 %v661, 1
  br label %b91
b93:
  %v673 = add nsw i64 %v654, 1
  br label %b88
b90:
  %v674 = add nsw i64 %v634, 1
  br label %b83
b85:
  %v675 = add nsw i64 %v628, 1
  br label %b80
b82:
  %v676 = add nsw i64 %v623, 96
  br label %b77
b79:
  %v677 = icmp sgt i64 %v3, 1
  br i1 %v677, label %b94, label %b95
b94:
  %v678 = getelementptr inbounds i64, ptr %v1, i64 3
  %v679 = atomicrmw add ptr %v678, i64 1 acq_rel
  %v680 = load i64, ptr %v77, align 8
  %v681 = add i64 %v680, 1
  store i64 %v681, ptr %v77, align 8
  %v682 = mul i64 %v3, %v681
  br label %b96
b96:
  %v683 = load atomic i64, ptr %v678 acquire, align 8
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b97, label %b98
b97:
  %v685 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v686 = mul i64 0, 32
  %v687 = getelementptr inbounds float, ptr %v42, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v687, i64 0
  %v689 = mul i64 0, 8
  %v690 = getelementptr inbounds float, ptr %v10, i64 %v689
  %v691 = getelementptr inbounds float, ptr %v690, i64 0
  %v692 = getelementptr inbounds float, ptr %v82, i64 12288
  %v693 = add i64 32, 1
  %v694 = sdiv i64 %v693, 2
  %v695 = add i64 %v2, 1
  %v696 = mul i64 %v694, %v2
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 2
  %v699 = icmp slt i64 %v698, 32
  %v700 = select i1 %v699, i64 %v698, i64 32
  %v701 = mul i64 %v694, %v695
  %v702 = sdiv i64 %v701, %v3
  %v703 = mul i64 %v702, 2
  %v704 = icmp slt i64 %v703, 32
  %v705 = select i1 %v704, i64 %v703, i64 32
  %v706 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b99
b99:
  %v707 = phi i64 [ %v700, %b95 ], [ %v715, %b104 ]
  %v708 = icmp slt i64 %v707, %v705
  br i1 %v708, label %b100, label %b101
b100:
  %v709 = mul i64 %v707, 8
  %v710 = getelementptr inbounds float, ptr %v706, i64 %v709
  br label %b102
b102:
  %v711 = phi i64 [ 0, %b100 ], [ %v714, %b103 ]
  %v712 = icmp slt i64 %v711, 8
  br i1 %v712, label %b103, label %b104
b103:
  %v713 = getelementptr inbounds float, ptr %v710, i64 %v711
  store float 0x0000000000000000, ptr %v713, align 4
  %v714 = add nsw i64 %v711, 1
  br label %b102
b104:
  %v715 = add nsw i64 %v707, 1
  br label %b99
b101:
  %v716 = mul i64 %v8, 1
  br label %b105
b105:
  %v717 = phi i64 [ 0, %b101 ], [ %v821, %b110 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b106, label %b107
b106:
  %v719 = sub i64 %v716, %v717
  %v720 = icmp slt i64 %v719, 384
  %v721 = select i1 %v720, i64 %v719, i64 384
  br label %b108
b108:
  %v722 = phi i64 [ %v700, %b106 ], [ %v820, %b134 ]
  %v723 = icmp slt i64 %v722, %v705
  br i1 %v723, label %b109, label %b110
b109:
  %v724 = sub i64 %v705, %v722
  %v725 = icmp slt i64 %v724, 64
  %v726 = select i1 %v725, i64 %v724, i64 64
  %v727 = sdiv i64 %v726, 2
  %v728 = mul i64 %v727, 2
  %v729 = sub i64 %v726, %v728
  %v730 = mul i64 %v717, 32
  %v731 = add i64 %v730, %v722
  %v732 = getelementptr inbounds float, ptr %v688, i64 %v731
  br label %b111
b111:
  %v733 = phi i64 [ 0, %b109 ], [ %v759, %b119 ]
  %v734 = icmp slt i64 %v733, %v721
  br i1 %v734, label %b112, label %b113
b112:
  %v735 = mul i64 %v733, 32
  %v736 = getelementptr inbounds float, ptr %v732, i64 %v735
  %v737 = mul i64 %v733, 2
  %v738 = getelementptr inbounds float, ptr %v692, i64 %v737
  br label %b114
b114:
  %v739 = phi i64 [ 0, %b112 ], [ %v748, %b115 ]
  %v740 = icmp slt i64 %v739, %v727
  br i1 %v740, label %b115, label %b116
b115:
  %v741 = mul i64 %v739, 2
  %v742 = getelementptr inbounds float, ptr %v736, i64 %v741
  %v743 = mul i64 %v739, 768
  %v744 = getelementptr inbounds float, ptr %v738, i64 %v743
  %v745 = getelementptr inbounds float, ptr %v742, i64 0
  %v746 = load <2 x float>, ptr %v745, align 4
  %v747 = getelementptr inbounds float, ptr %v744, i64 0
  store <2 x float> %v746, ptr %v747, align 4
  %v748 = add nsw i64 %v739, 1
  br label %b114
b116:
  %v749 = mul i64 %v727, 2
  %v750 = getelementptr inbounds float, ptr %v736, i64 %v749
  %v751 = mul i64 %v727, 768
  %v752 = getelementptr inbounds float, ptr %v738, i64 %v751
  br label %b117
b117:
  %v753 = phi i64 [ 0, %b116 ], [ %v758, %b118 ]
  %v754 = icmp slt i64 %v753, %v729
  br i1 %v754, label %b118, label %b119
b118:
  %v755 = getelementptr inbounds float, ptr %v750, i64 %v753
  %v756 = load float, ptr %v755, align 4
  %v757 = getelementptr inbounds float, ptr %v752, i64 %v753
  store float %v756, ptr %v757, align 4
  %v758 = add nsw i64 %v753, 1
  br label %b117, !llvm.loop !0
b119:
  %v759 = add nsw i64 %v733, 1
  br label %b111
b113:
  br label %b120
b120:
  %v760 = phi i64 [ 0, %b113 ], [ %v795, %b128 ]
  %v761 = icmp slt i64 %v760, 0
  br i1 %v761, label %b121, label %b122
b121:
  %v762 = mul i64 %v717, 8
  %v763 = add i64 %v762, %v760
  %v764 = getelementptr inbounds float, ptr %v691, i64 %v763
  br label %b123
b123:
  %v765 = phi i64 [ 0, %b121 ], [ %v783, %b124 ]
  %v766 = icmp slt i64 %v765, %v721
  br i1 %v766, label %b124, label %b125
b124:
  %v767 = mul i64 %v765, 8
  %v768 = getelementptr inbounds float, ptr %v764, i64 %v767
  %v769 = mul i64 %v765, 32
  %v770 = getelementptr inbounds float, ptr %v82, i64 %v769
  %v771 = getelementptr inbounds float, ptr %v768, i64 0
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v770, i64 0
  store <8 x float> %v772, ptr %v773, align 4
  %v774 = getelementptr inbounds float, ptr %v768, i64 8
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v770, i64 8
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = getelementptr inbounds float, ptr %v768, i64 16
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = getelementptr inbounds float, ptr %v770, i64 16
  store <8 x float> %v778, ptr %v779, align 4
  %v780 = getelementptr inbounds float, ptr %v768, i64 24
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v770, i64 24
  store <8 x float> %v781, ptr %v782, align 4
  %v783 = add nsw i64 %v765, 1
  br label %b123
b125:
  %v784 = sdiv i64 %v726, 2
  br label %b126
b126:
  %v785 = phi i64 [ 0, %b125 ], [ %v794, %b127 ]
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b127, label %b128
b127:
  %v787 = mul i64 %v785, 2
  %v788 = add i64 %v722, %v787
  %v789 = mul i64 %v785, 768
  %v790 = getelementptr inbounds float, ptr %v692, i64 %v789
  %v791 = mul i64 %v788, 8
  %v792 = add i64 %v791, %v760
  %v793 = getelementptr inbounds float, ptr %v706, i64 %v792
  call void @outer_2x32(ptr %v790, ptr %v82, i64 %v721, ptr %v793, i64 8)
  %v794 = add nsw i64 %v785, 1
  br label %b126
b128:
  %v795 = add nsw i64 %v760, 32
  br label %b120
b122:
  %v796 = mul i64 %v717, 8
  %v797 = add i64 %v796, 0
  %v798 = getelementptr inbounds float, ptr %v691, i64 %v797
  br label %b129
b129:
  %v799 = phi i64 [ 0, %b122 ], [ %v808, %b130 ]
  %v800 = icmp slt i64 %v799, %v721
  br i1 %v800, label %b130, label %b131
b130:
  %v801 = mul i64 %v799, 8
  %v802 = getelementptr inbounds float, ptr %v798, i64 %v801
  %v803 = mul i64 %v799, 8
  %v804 = getelementptr inbounds float, ptr %v82, i64 %v803
  %v805 = getelementptr inbounds float, ptr %v802, i64 0
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v804, i64 0
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = add nsw i64 %v799, 1
  br label %b129
b131:
  %v809 = sdiv i64 %v726, 2
  br label %b132
b132:
  %v810 = phi i64 [ 0, %b131 ], [ %v819, %b133 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b133, label %b134
b133:
  %v812 = mul i64 %v810, 2
  %v813 = add i64 %v722, %v812
  %v814 = mul i64 %v810, 768
  %v815 = getelementptr inbounds float, ptr %v692, i64 %v814
  %v816 = mul i64 %v813, 8
  %v817 = add i64 %v816, 0
  %v818 = getelementptr inbounds float, ptr %v706, i64 %v817
  call void @outer_2x8(ptr %v815, ptr %v82, i64 %v721, ptr %v818, i64 8)
  %v819 = add nsw i64 %v810, 1
  br label %b132
b134:
  %v820 = add nsw i64 %v722, 64
  br label %b108
b110:
  %v821 = add nsw i64 %v717, 384
  br label %b105
b107:
  %v822 = icmp sgt i64 %v3, 1
  br i1 %v822, label %b135, label %b136
b135:
  %v823 = getelementptr inbounds i64, ptr %v1, i64 3
  %v824 = atomicrmw add ptr %v823, i64 1 acq_rel
  %v825 = load i64, ptr %v77, align 8
  %v826 = add i64 %v825, 1
  store i64 %v826, ptr %v77, align 8
  %v827 = mul i64 %v3, %v826
  br label %b137
b137:
  %v828 = load atomic i64, ptr %v823 acquire, align 8
  %v829 = icmp slt i64 %v828, %v827
  br i1 %v829, label %b138, label %b139
b138:
  %v830 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v831 = icmp eq i64 %v2, 0
  br i1 %v831, label %b140, label %b141
b140:
  br label %b142
b142:
  %v832 = phi i64 [ 0, %b140 ], [ %v854, %b147 ]
  %v833 = icmp slt i64 %v832, 32
  br i1 %v833, label %b143, label %b144
b143:
  br label %b145
b145:
  %v834 = phi i64 [ 0, %b143 ], [ %v851, %b150 ]
  %v835 = phi <8 x float> [ splat (float 0x0000000000000000), %b143 ], [ %v850, %b150 ]
  %v836 = icmp slt i64 %v834, %v8
  br i1 %v836, label %b146, label %b147
b146:
  %v837 = add i64 %v834, 128
  %v838 = icmp slt i64 %v837, %v8
  %v839 = select i1 %v838, i64 %v837, i64 %v8
  br label %b148
b148:
  %v840 = phi i64 [ %v834, %b146 ], [ %v849, %b149 ]
  %v841 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v848, %b149 ]
  %v842 = icmp slt i64 %v840, %v839
  br i1 %v842, label %b149, label %b150
b149:
  %v843 = mul i64 %v840, 32
  %v844 = getelementptr inbounds float, ptr %v42, i64 %v843
  %v845 = add i64 0, %v832
  %v846 = getelementptr inbounds float, ptr %v844, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fadd <8 x float> %v841, %v847
  %v849 = add nsw i64 %v840, 1
  br label %b148
b150:
  %v850 = fadd <8 x float> %v835, %v841
  %v851 = add nsw i64 %v834, 128
  br label %b145
b147:
  %v852 = add i64 0, %v832
  %v853 = getelementptr inbounds float, ptr %v34, i64 %v852
  store <8 x float> %v835, ptr %v853, align 4
  %v854 = add nsw i64 %v832, 8
  br label %b142
b144:
  br label %b141
b141:
  %v855 = icmp sgt i64 %v3, 1
  br i1 %v855, label %b151, label %b152
b151:
  %v856 = getelementptr inbounds i64, ptr %v1, i64 3
  %v857 = atomicrmw add ptr %v856, i64 1 acq_rel
  %v858 = load i64, ptr %v77, align 8
  %v859 = add i64 %v858, 1
  store i64 %v859, ptr %v77, align 8
  %v860 = mul i64 %v3, %v859
  br label %b153
b153:
  %v861 = load atomic i64, ptr %v856 acquire, align 8
  %v862 = icmp slt i64 %v861, %v860
  br i1 %v862, label %b154, label %b155
b154:
  %v863 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v864 = mul i64 0, 24
  %v865 = getelementptr inbounds float, ptr %v40, i64 %v864
  %v866 = getelementptr inbounds float, ptr %v865, i64 0
  %v867 = mul i64 0, 8
  %v868 = getelementptr inbounds float, ptr %v22, i64 %v867
  %v869 = getelementptr inbounds float, ptr %v868, i64 0
  %v870 = getelementptr inbounds float, ptr %v82, i64 12288
  %v871 = add i64 24, 1
  %v872 = sdiv i64 %v871, 2
  %v873 = add i64 %v2, 1
  %v874 = mul i64 %v872, %v2
  %v875 = sdiv i64 %v874, %v3
  %v876 = mul i64 %v875, 2
  %v877 = icmp slt i64 %v876, 24
  %v878 = select i1 %v877, i64 %v876, i64 24
  %v879 = mul i64 %v872, %v873
  %v880 = sdiv i64 %v879, %v3
  %v881 = mul i64 %v880, 2
  %v882 = icmp slt i64 %v881, 24
  %v883 = select i1 %v882, i64 %v881, i64 24
  %v884 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b156
b156:
  %v885 = phi i64 [ %v878, %b152 ], [ %v893, %b161 ]
  %v886 = icmp slt i64 %v885, %v883
  br i1 %v886, label %b157, label %b158
b157:
  %v887 = mul i64 %v885, 8
  %v888 = getelementptr inbounds float, ptr %v884, i64 %v887
  br label %b159
b159:
  %v889 = phi i64 [ 0, %b157 ], [ %v892, %b160 ]
  %v890 = icmp slt i64 %v889, 8
  br i1 %v890, label %b160, label %b161
b160:
  %v891 = getelementptr inbounds float, ptr %v888, i64 %v889
  store float 0x0000000000000000, ptr %v891, align 4
  %v892 = add nsw i64 %v889, 1
  br label %b159
b161:
  %v893 = add nsw i64 %v885, 1
  br label %b156
b158:
  %v894 = mul i64 %v8, 1
  br label %b162
b162:
  %v895 = phi i64 [ 0, %b158 ], [ %v999, %b167 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b163, label %b164
b163:
  %v897 = sub i64 %v894, %v895
  %v898 = icmp slt i64 %v897, 384
  %v899 = select i1 %v898, i64 %v897, i64 384
  br label %b165
b165:
  %v900 = phi i64 [ %v878, %b163 ], [ %v998, %b191 ]
  %v901 = icmp slt i64 %v900, %v883
  br i1 %v901, label %b166, label %b167
b166:
  %v902 = sub i64 %v883, %v900
  %v903 = icmp slt i64 %v902, 64
  %v904 = select i1 %v903, i64 %v902, i64 64
  %v905 = sdiv i64 %v904, 2
  %v906 = mul i64 %v905, 2
  %v907 = sub i64 %v904, %v906
  %v908 = mul i64 %v895, 24
  %v909 = add i64 %v908, %v900
  %v910 = getelementptr inbounds float, ptr %v866, i64 %v909
  br label %b168
b168:
  %v911 = phi i64 [ 0, %b166 ], [ %v937, %b176 ]
  %v912 = icmp slt i64 %v911, %v899
  br i1 %v912, label %b169, label %b170
b169:
  %v913 = mul i64 %v911, 24
  %v914 = getelementptr inbounds float, ptr %v910, i64 %v913
  %v915 = mul i64 %v911, 2
  %v916 = getelementptr inbounds float, ptr %v870, i64 %v915
  br label %b171
b171:
  %v917 = phi i64 [ 0, %b169 ], [ %v926, %b172 ]
  %v918 = icmp slt i64 %v917, %v905
  br i1 %v918, label %b172, label %b173
b172:
  %v919 = mul i64 %v917, 2
  %v920 = getelementptr inbounds float, ptr %v914, i64 %v919
  %v921 = mul i64 %v917, 768
  %v922 = getelementptr inbounds float, ptr %v916, i64 %v921
  %v923 = getelementptr inbounds float, ptr %v920, i64 0
  %v924 = load <2 x float>, ptr %v923, align 4
  %v925 = getelementptr inbounds float, ptr %v922, i64 0
  store <2 x float> %v924, ptr %v925, align 4
  %v926 = add nsw i64 %v917, 1
  br label %b171
b173:
  %v927 = mul i64 %v905, 2
  %v928 = getelementptr inbounds float, ptr %v914, i64 %v927
  %v929 = mul i64 %v905, 768
  %v930 = getelementptr inbounds float, ptr %v916, i64 %v929
  br label %b174
b174:
  %v931 = phi i64 [ 0, %b173 ], [ %v936, %b175 ]
  %v932 = icmp slt i64 %v931, %v907
  br i1 %v932, label %b175, label %b176
b175:
  %v933 = getelementptr inbounds float, ptr %v928, i64 %v931
  %v934 = load float, ptr %v933, align 4
  %v935 = getelementptr inbounds float, ptr %v930, i64 %v931
  store float %v934, ptr %v935, align 4
  %v936 = add nsw i64 %v931, 1
  br label %b174, !llvm.loop !3
b176:
  %v937 = add nsw i64 %v911, 1
  br label %b168
b170:
  br label %b177
b177:
  %v938 = phi i64 [ 0, %b170 ], [ %v973, %b185 ]
  %v939 = icmp slt i64 %v938, 0
  br i1 %v939, label %b178, label %b179
b178:
  %v940 = mul i64 %v895, 8
  %v941 = add i64 %v940, %v938
  %v942 = getelementptr inbounds float, ptr %v869, i64 %v941
  br label %b180
b180:
  %v943 = phi i64 [ 0, %b178 ], [ %v961, %b181 ]
  %v944 = icmp slt i64 %v943, %v899
  br i1 %v944, label %b181, label %b182
b181:
  %v945 = mul i64 %v943, 8
  %v946 = getelementptr inbounds float, ptr %v942, i64 %v945
  %v947 = mul i64 %v943, 32
  %v948 = getelementptr inbounds float, ptr %v82, i64 %v947
  %v949 = getelementptr inbounds float, ptr %v946, i64 0
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = getelementptr inbounds float, ptr %v948, i64 0
  store <8 x float> %v950, ptr %v951, align 4
  %v952 = getelementptr inbounds float, ptr %v946, i64 8
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = getelementptr inbounds float, ptr %v948, i64 8
  store <8 x float> %v953, ptr %v954, align 4
  %v955 = getelementptr inbounds float, ptr %v946, i64 16
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = getelementptr inbounds float, ptr %v948, i64 16
  store <8 x float> %v956, ptr %v957, align 4
  %v958 = getelementptr inbounds float, ptr %v946, i64 24
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = getelementptr inbounds float, ptr %v948, i64 24
  store <8 x float> %v959, ptr %v960, align 4
  %v961 = add nsw i64 %v943, 1
  br label %b180
b182:
  %v962 = sdiv i64 %v904, 2
  br label %b183
b183:
  %v963 = phi i64 [ 0, %b182 ], [ %v972, %b184 ]
  %v964 = icmp slt i64 %v963, %v962
  br i1 %v964, label %b184, label %b185
b184:
  %v965 = mul i64 %v963, 2
  %v966 = add i64 %v900, %v965
  %v967 = mul i64 %v963, 768
  %v968 = getelementptr inbounds float, ptr %v870, i64 %v967
  %v969 = mul i64 %v966, 8
  %v970 = add i64 %v969, %v938
  %v971 = getelementptr inbounds float, ptr %v884, i64 %v970
  call void @outer_2x32(ptr %v968, ptr %v82, i64 %v899, ptr %v971, i64 8)
  %v972 = add nsw i64 %v963, 1
  br label %b183
b185:
  %v973 = add nsw i64 %v938, 32
  br label %b177
b179:
  %v974 = mul i64 %v895, 8
  %v975 = add i64 %v974, 0
  %v976 = getelementptr inbounds float, ptr %v869, i64 %v975
  br label %b186
b186:
  %v977 = phi i64 [ 0, %b179 ], [ %v986, %b187 ]
  %v978 = icmp slt i64 %v977, %v899
  br i1 %v978, label %b187, label %b188
b187:
  %v979 = mul i64 %v977, 8
  %v980 = getelementptr inbounds float, ptr %v976, i64 %v979
  %v981 = mul i64 %v977, 8
  %v982 = getelementptr inbounds float, ptr %v82, i64 %v981
  %v983 = getelementptr inbounds float, ptr %v980, i64 0
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = getelementptr inbounds float, ptr %v982, i64 0
  store <8 x float> %v984, ptr %v985, align 4
  %v986 = add nsw i64 %v977, 1
  br label %b186
b188:
  %v987 = sdiv i64 %v904, 2
  br label %b189
b189:
  %v988 = phi i64 [ 0, %b188 ], [ %v997, %b190 ]
  %v989 = icmp slt i64 %v988, %v987
  br i1 %v989, label %b190, label %b191
b190:
  %v990 = mul i64 %v988, 2
  %v991 = add i64 %v900, %v990
  %v992 = mul i64 %v988, 768
  %v993 = getelementptr inbounds float, ptr %v870, i64 %v992
  %v994 = mul i64 %v991, 8
  %v995 = add i64 %v994, 0
  %v996 = getelementptr inbounds float, ptr %v884, i64 %v995
  call void @outer_2x8(ptr %v993, ptr %v82, i64 %v899, ptr %v996, i64 8)
  %v997 = add nsw i64 %v988, 1
  br label %b189
b191:
  %v998 = add nsw i64 %v900, 64
  br label %b165
b167:
  %v999 = add nsw i64 %v895, 384
  br label %b162
b164:
  %v1000 = icmp sgt i64 %v3, 1
  br i1 %v1000, label %b192, label %b193
b192:
  %v1001 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1002 = atomicrmw add ptr %v1001, i64 1 acq_rel
  %v1003 = load i64, ptr %v77, align 8
  %v1004 = add i64 %v1003, 1
  store i64 %v1004, ptr %v77, align 8
  %v1005 = mul i64 %v3, %v1004
  br label %b194
b194:
  %v1006 = load atomic i64, ptr %v1001 acquire, align 8
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b195, label %b196
b195:
  %v1008 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v1009 = mul i64 0, 32
  %v1010 = getelementptr inbounds float, ptr %v42, i64 %v1009
  %v1011 = getelementptr inbounds float, ptr %v1010, i64 24
  %v1012 = mul i64 1, %v7
  %v1013 = add i64 0, %v1012
  %v1014 = mul i64 %v1013, 8
  %v1015 = getelementptr inbounds float, ptr %v24, i64 %v1014
  %v1016 = getelementptr inbounds float, ptr %v1015, i64 0
  %v1017 = getelementptr inbounds float, ptr %v82, i64 12288
  %v1018 = add i64 8, 1
  %v1019 = sdiv i64 %v1018, 2
  %v1020 = add i64 %v2, 1
  %v1021 = mul i64 %v1019, %v2
  %v1022 = sdiv i64 %v1021, %v3
  %v1023 = mul i64 %v1022, 2
  %v1024 = icmp slt i64 %v1023, 8
  %v1025 = select i1 %v1024, i64 %v1023, i64 8
  %v1026 = mul i64 %v1019, %v1020
  %v1027 = sdiv i64 %v1026, %v3
  %v1028 = mul i64 %v1027, 2
  %v1029 = icmp slt i64 %v1028, 8
  %v1030 = select i1 %v1029, i64 %v1028, i64 8
  %v1031 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b197
b197:
  %v1032 = phi i64 [ %v1025, %b193 ], [ %v1040, %b202 ]
  %v1033 = icmp slt i64 %v1032, %v1030
  br i1 %v1033, label %b198, label %b199
b198:
  %v1034 = mul i64 %v1032, 8
  %v1035 = getelementptr inbounds float, ptr %v1031, i64 %v1034
  br label %b200
b200:
  %v1036 = phi i64 [ 0, %b198 ], [ %v1039, %b201 ]
  %v1037 = icmp slt i64 %v1036, 8
  br i1 %v1037, label %b201, label %b202
b201:
  %v1038 = getelementptr inbounds float, ptr %v1035, i64 %v1036
  store float 0x0000000000000000, ptr %v1038, align 4
  %v1039 = add nsw i64 %v1036, 1
  br label %b200
b202:
  %v1040 = add nsw i64 %v1032, 1
  br label %b197
b199:
  %v1041 = mul i64 %v8, 1
  br label %b203
b203:
  %v1042 = phi i64 [ 0, %b199 ], [ %v1146, %b208 ]
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b204, label %b205
b204:
  %v1044 = sub i64 %v1041, %v1042
  %v1045 = icmp slt i64 %v1044, 384
  %v1046 = select i1 %v1045, i64 %v1044, i64 384
  br label %b206
b206:
  %v1047 = phi i64 [ %v1025, %b204 ], [ %v1145, %b232 ]
  %v1048 = icmp slt i64 %v1047, %v1030
  br i1 %v1048, label %b207, label %b208
b207:
  %v1049 = sub i64 %v1030, %v1047
  %v1050 = icmp slt i64 %v1049, 64
  %v1051 = select i1 %v1050, i64 %v1049, i64 64
  %v1052 = sdiv i64 %v1051, 2
  %v1053 = mul i64 %v1052, 2
  %v1054 = sub i64 %v1051, %v1053
  %v1055 = mul i64 %v1042, 32
  %v1056 = add i64 %v1055, %v1047
  %v1057 = getelementptr inbounds float, ptr %v1011, i64 %v1056
  br label %b209
b209:
  %v1058 = phi i64 [ 0, %b207 ], [ %v1084, %b217 ]
  %v1059 = icmp slt i64 %v1058, %v1046
  br i1 %v1059, label %b210, label %b211
b210:
  %v1060 = mul i64 %v1058, 32
  %v1061 = getelementptr inbounds float, ptr %v1057, i64 %v1060
  %v1062 = mul i64 %v1058, 2
  %v1063 = getelementptr inbounds float, ptr %v1017, i64 %v1062
  br label %b212
b212:
  %v1064 = phi i64 [ 0, %b210 ], [ %v1073, %b213 ]
  %v1065 = icmp slt i64 %v1064, %v1052
  br i1 %v1065, label %b213, label %b214
b213:
  %v1066 = mul i64 %v1064, 2
  %v1067 = getelementptr inbounds float, ptr %v1061, i64 %v1066
  %v1068 = mul i64 %v1064, 768
  %v1069 = getelementptr inbounds float, ptr %v1063, i64 %v1068
  %v1070 = getelementptr inbounds float, ptr %v1067, i64 0
  %v1071 = load <2 x float>, ptr %v1070, align 4
  %v1072 = getelementptr inbounds float, ptr %v1069, i64 0
  store <2 x float> %v1071, ptr %v1072, align 4
  %v1073 = add nsw i64 %v1064, 1
  br label %b212
b214:
  %v1074 = mul i64 %v1052, 2
  %v1075 = getelementptr inbounds float, ptr %v1061, i64 %v1074
  %v1076 = mul i64 %v1052, 768
  %v1077 = getelementptr inbounds float, ptr %v1063, i64 %v1076
  br label %b215
b215:
  %v1078 = phi i64 [ 0, %b214 ], [ %v1083, %b216 ]
  %v1079 = icmp slt i64 %v1078, %v1054
  br i1 %v1079, label %b216, label %b217
b216:
  %v1080 = getelementptr inbounds float, ptr %v1075, i64 %v1078
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = getelementptr inbounds float, ptr %v1077, i64 %v1078
  store float %v1081, ptr %v1082, align 4
  %v1083 = add nsw i64 %v1078, 1
  br label %b215, !llvm.loop !6
b217:
  %v1084 = add nsw i64 %v1058, 1
  br label %b209
b211:
  br label %b218
b218:
  %v1085 = phi i64 [ 0, %b211 ], [ %v1120, %b226 ]
  %v1086 = icmp slt i64 %v1085, 0
  br i1 %v1086, label %b219, label %b220
b219:
  %v1087 = mul i64 %v1042, 8
  %v1088 = add i64 %v1087, %v1085
  %v1089 = getelementptr inbounds float, ptr %v1016, i64 %v1088
  br label %b221
b221:
  %v1090 = phi i64 [ 0, %b219 ], [ %v1108, %b222 ]
  %v1091 = icmp slt i64 %v1090, %v1046
  br i1 %v1091, label %b222, label %b223
b222:
  %v1092 = mul i64 %v1090, 8
  %v1093 = getelementptr inbounds float, ptr %v1089, i64 %v1092
  %v1094 = mul i64 %v1090, 32
  %v1095 = getelementptr inbounds float, ptr %v82, i64 %v1094
  %v1096 = getelementptr inbounds float, ptr %v1093, i64 0
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = getelementptr inbounds float, ptr %v1095, i64 0
  store <8 x float> %v1097, ptr %v1098, align 4
  %v1099 = getelementptr inbounds float, ptr %v1093, i64 8
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = getelementptr inbounds float, ptr %v1095, i64 8
  store <8 x float> %v1100, ptr %v1101, align 4
  %v1102 = getelementptr inbounds float, ptr %v1093, i64 16
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = getelementptr inbounds float, ptr %v1095, i64 16
  store <8 x float> %v1103, ptr %v1104, align 4
  %v1105 = getelementptr inbounds float, ptr %v1093, i64 24
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = getelementptr inbounds float, ptr %v1095, i64 24
  store <8 x float> %v1106, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1090, 1
  br label %b221
b223:
  %v1109 = sdiv i64 %v1051, 2
  br label %b224
b224:
  %v1110 = phi i64 [ 0, %b223 ], [ %v1119, %b225 ]
  %v1111 = icmp slt i64 %v1110, %v1109
  br i1 %v1111, label %b225, label %b226
b225:
  %v1112 = mul i64 %v1110, 2
  %v1113 = add i64 %v1047, %v1112
  %v1114 = mul i64 %v1110, 768
  %v1115 = getelementptr inbounds float, ptr %v1017, i64 %v1114
  %v1116 = mul i64 %v1113, 8
  %v1117 = add i64 %v1116, %v1085
  %v1118 = getelementptr inbounds float, ptr %v1031, i64 %v1117
  call void @outer_2x32(ptr %v1115, ptr %v82, i64 %v1046, ptr %v1118, i64 8)
  %v1119 = add nsw i64 %v1110, 1
  br label %b224
b226:
  %v1120 = add nsw i64 %v1085, 32
  br label %b218
b220:
  %v1121 = mul i64 %v1042, 8
  %v1122 = add i64 %v1121, 0
  %v1123 = getelementptr inbounds float, ptr %v1016, i64 %v1122
  br label %b227
b227:
  %v1124 = phi i64 [ 0, %b220 ], [ %v1133, %b228 ]
  %v1125 = icmp slt i64 %v1124, %v1046
  br i1 %v1125, label %b228, label %b229
b228:
  %v1126 = mul i64 %v1124, 8
  %v1127 = getelementptr inbounds float, ptr %v1123, i64 %v1126
  %v1128 = mul i64 %v1124, 8
  %v1129 = getelementptr inbounds float, ptr %v82, i64 %v1128
  %v1130 = getelementptr inbounds float, ptr %v1127, i64 0
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = getelementptr inbounds float, ptr %v1129, i64 0
  store <8 x float> %v1131, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1124, 1
  br label %b227
b229:
  %v1134 = sdiv i64 %v1051, 2
  br label %b230
b230:
  %v1135 = phi i64 [ 0, %b229 ], [ %v1144, %b231 ]
  %v1136 = icmp slt i64 %v1135, %v1134
  br i1 %v1136, label %b231, label %b232
b231:
  %v1137 = mul i64 %v1135, 2
  %v1138 = add i64 %v1047, %v1137
  %v1139 = mul i64 %v1135, 768
  %v1140 = getelementptr inbounds float, ptr %v1017, i64 %v1139
  %v1141 = mul i64 %v1138, 8
  %v1142 = add i64 %v1141, 0
  %v1143 = getelementptr inbounds float, ptr %v1031, i64 %v1142
  call void @outer_2x8(ptr %v1140, ptr %v82, i64 %v1046, ptr %v1143, i64 8)
  %v1144 = add nsw i64 %v1135, 1
  br label %b230
b232:
  %v1145 = add nsw i64 %v1047, 64
  br label %b206
b208:
  %v1146 = add nsw i64 %v1042, 384
  br label %b203
b205:
  %v1147 = icmp sgt i64 %v3, 1
  br i1 %v1147, label %b233, label %b234
b233:
  %v1148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1149 = atomicrmw add ptr %v1148, i64 1 acq_rel
  %v1150 = load i64, ptr %v77, align 8
  %v1151 = add i64 %v1150, 1
  store i64 %v1151, ptr %v77, align 8
  %v1152 = mul i64 %v3, %v1151
  br label %b235
b235:
  %v1153 = load atomic i64, ptr %v1148 acquire, align 8
  %v1154 = icmp slt i64 %v1153, %v1152
  br i1 %v1154, label %b236, label %b237
b236:
  %v1155 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
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
