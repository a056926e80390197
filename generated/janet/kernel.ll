; generated from specs/janet.yaml by `make generated`: do not edit
; janet I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v59 = alloca i64, i64 1, align 8
  %v639 = alloca float, i64 96, align 4
  %v723 = alloca float, i64 96, align 4
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
  %v45 = getelementptr inbounds i64, ptr %v1, i64 6
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 12
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 14
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 22
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 23
  %v58 = load i64, ptr %v57, align 8
  store i64 0, ptr %v59, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v61 = load ptr, ptr %v60, align 4
  %v62 = mul i64 %v2, 0
  %v63 = add i64 %v62, 256
  %v64 = getelementptr inbounds float, ptr %v61, i64 %v63
  %v65 = getelementptr inbounds i64, ptr %v1, i64 4
  %v66 = load i64, ptr %v65, align 8
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b0, label %b1
b0:
  %v68 = icmp eq i64 %v2, 0
  br i1 %v68, label %b2, label %b3
b2:
  %v69 = add i64 0, 0
  %v70 = getelementptr inbounds float, ptr %v38, i64 %v69
  %v71 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v72, ptr %v70, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v73 = icmp sgt i64 %v3, 1
  br i1 %v73, label %b4, label %b5
b4:
  %v74 = getelementptr inbounds i64, ptr %v1, i64 3
  %v75 = atomicrmw add ptr %v74, i64 1 acq_rel
  %v76 = load i64, ptr %v59, align 8
  %v77 = add i64 %v76, 1
  store i64 %v77, ptr %v59, align 8
  %v78 = mul i64 %v3, %v77
  br label %b6
b6:
  %v79 = load atomic i64, ptr %v74 acquire, align 8
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b7, label %b8
b7:
  %v81 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 4
  %v83 = load i64, ptr %v82, align 8
  %v84 = icmp eq i64 %v83, 0
  br i1 %v84, label %b9, label %b10
b9:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 24
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp eq i64 %v86, 0
  br i1 %v87, label %b11, label %b12
b11:
  %v88 = add i64 %v7, 0
  %v89 = sdiv i64 %v88, 1
  %v90 = add i64 %v2, 1
  %v91 = mul i64 %v89, %v2
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, %v7
  %v95 = select i1 %v94, i64 %v93, i64 %v7
  %v96 = mul i64 %v89, %v90
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, %v7
  %v100 = select i1 %v99, i64 %v98, i64 %v7
  br label %b13
b13:
  %v101 = phi i64 [ %v95, %b11 ], [ %v112, %b14 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b14, label %b15
b14:
  %v103 = and i64 0, %v50
  %v104 = mul i64 %v103, %v7
  %v105 = add i64 %v104, %v101
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v22, i64 %v106
  %v108 = add i64 0, 0
  %v109 = getelementptr inbounds float, ptr %v107, i64 %v108
  %v110 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v111, ptr %v109, align 4
  %v112 = add nsw i64 %v101, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v113 = icmp sgt i64 %v3, 1
  br i1 %v113, label %b16, label %b17
b16:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = load i64, ptr %v59, align 8
  %v117 = add i64 %v116, 1
  store i64 %v117, ptr %v59, align 8
  %v118 = mul i64 %v3, %v117
  br label %b18
b18:
  %v119 = load atomic i64, ptr %v114 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b19, label %b20
b19:
  %v121 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v122 = getelementptr inbounds float, ptr %v61, i64 0
  %v123 = getelementptr inbounds i64, ptr %v1, i64 4
  %v124 = load i64, ptr %v123, align 8
  %v125 = icmp eq i64 %v124, 0
  br i1 %v125, label %b21, label %b22
b21:
  %v126 = add i64 1, 0
  %v127 = sdiv i64 %v126, 1
  %v128 = add i64 %v2, 1
  %v129 = mul i64 %v127, %v2
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, 1
  %v133 = select i1 %v132, i64 %v131, i64 1
  %v134 = mul i64 %v127, %v128
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  %v139 = icmp slt i64 %v138, 1
  %v140 = select i1 %v139, i64 %v138, i64 1
  br label %b23
b23:
  %v141 = phi i64 [ %v133, %b21 ], [ %v366, %b48 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b24, label %b25
b24:
  %v143 = mul i64 %v141, 128
  %v144 = mul i64 %v141, 16
  %v145 = add i64 %v143, 0
  %v146 = add i64 %v144, 0
  %v147 = getelementptr inbounds float, ptr %v122, i64 %v145
  %v148 = sub i64 16, %v146
  %v149 = icmp slt i64 %v148, 0
  %v150 = select i1 %v149, i64 0, i64 %v148
  %v151 = icmp ult i64 %v150, 8
  %v152 = select i1 %v151, i64 %v150, i64 8
  %v153 = trunc i64 %v152 to i32
  %v154 = insertelement <8 x i32> poison, i32 %v153, i64 0
  %v155 = shufflevector <8 x i32> %v154, <8 x i32> poison, <8 x i32> zeroinitializer
  %v156 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v155
  %v157 = mul i64 %v146, 8
  %v158 = add i64 0, %v157
  %v159 = getelementptr inbounds float, ptr %v12, i64 %v158
  %v160 = icmp sge i64 %v150, 8
  br i1 %v160, label %b26, label %b27
b26:
  br label %b28
b28:
  %v161 = phi i64 [ 0, %b26 ], [ %v235, %b29 ]
  %v162 = icmp slt i64 %v161, 8
  br i1 %v162, label %b29, label %b30
b29:
  %v163 = add i64 %v161, 0
  %v164 = getelementptr inbounds float, ptr %v159, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = add i64 %v161, 8
  %v167 = getelementptr inbounds float, ptr %v159, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 %v161, 16
  %v170 = getelementptr inbounds float, ptr %v159, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 %v161, 24
  %v173 = getelementptr inbounds float, ptr %v159, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = add i64 %v161, 32
  %v176 = getelementptr inbounds float, ptr %v159, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 %v161, 40
  %v179 = getelementptr inbounds float, ptr %v159, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = add i64 %v161, 48
  %v182 = getelementptr inbounds float, ptr %v159, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 %v161, 56
  %v185 = getelementptr inbounds float, ptr %v159, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = shufflevector <8 x float> %v165, <8 x float> %v177, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v188 = shufflevector <8 x float> %v165, <8 x float> %v177, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v168, <8 x float> %v180, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v190 = shufflevector <8 x float> %v168, <8 x float> %v180, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v171, <8 x float> %v183, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v192 = shufflevector <8 x float> %v171, <8 x float> %v183, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v193 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v194 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v187, <8 x float> %v191, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v196 = shufflevector <8 x float> %v187, <8 x float> %v191, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v197 = shufflevector <8 x float> %v189, <8 x float> %v193, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v198 = shufflevector <8 x float> %v189, <8 x float> %v193, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v188, <8 x float> %v192, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v200 = shufflevector <8 x float> %v188, <8 x float> %v192, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v201 = shufflevector <8 x float> %v190, <8 x float> %v194, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v202 = shufflevector <8 x float> %v190, <8 x float> %v194, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v203 = shufflevector <8 x float> %v195, <8 x float> %v197, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v204 = shufflevector <8 x float> %v195, <8 x float> %v197, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v205 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v206 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v207 = shufflevector <8 x float> %v199, <8 x float> %v201, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v208 = shufflevector <8 x float> %v199, <8 x float> %v201, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v209 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v210 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v211 = add i64 %v161, 0
  %v212 = mul i64 %v211, 16
  %v213 = getelementptr inbounds float, ptr %v147, i64 %v212
  store <8 x float> %v203, ptr %v213, align 4
  %v214 = add i64 %v161, 1
  %v215 = mul i64 %v214, 16
  %v216 = getelementptr inbounds float, ptr %v147, i64 %v215
  store <8 x float> %v204, ptr %v216, align 4
  %v217 = add i64 %v161, 2
  %v218 = mul i64 %v217, 16
  %v219 = getelementptr inbounds float, ptr %v147, i64 %v218
  store <8 x float> %v205, ptr %v219, align 4
  %v220 = add i64 %v161, 3
  %v221 = mul i64 %v220, 16
  %v222 = getelementptr inbounds float, ptr %v147, i64 %v221
  store <8 x float> %v206, ptr %v222, align 4
  %v223 = add i64 %v161, 4
  %v224 = mul i64 %v223, 16
  %v225 = getelementptr inbounds float, ptr %v147, i64 %v224
  store <8 x float> %v207, ptr %v225, align 4
  %v226 = add i64 %v161, 5
  %v227 = mul i64 %v226, 16
  %v228 = getelementptr inbounds float, ptr %v147, i64 %v227
  store <8 x float> %v208, ptr %v228, align 4
  %v229 = add i64 %v161, 6
  %v230 = mul i64 %v229, 16
  %v231 = getelementptr inbounds float, ptr %v147, i64 %v230
  store <8 x float> %v209, ptr %v231, align 4
  %v232 = add i64 %v161, 7
  %v233 = mul i64 %v232, 16
  %v234 = getelementptr inbounds float, ptr %v147, i64 %v233
  store <8 x float> %v210, ptr %v234, align 4
  %v235 = add nsw i64 %v161, 8
  br label %b28
b30:
  br label %b31
b31:
  %v236 = phi i64 [ 8, %b30 ], [ %v244, %b32 ]
  %v237 = icmp slt i64 %v236, 8
  br i1 %v237, label %b32, label %b33
b32:
  %v238 = mul i64 %v236, 1
  %v239 = getelementptr inbounds float, ptr %v159, i64 %v238
  %v240 = getelementptr float, ptr %v239, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v241 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v240, <8 x i1> %v156, <8 x float> zeroinitializer)
  %v242 = mul i64 %v236, 16
  %v243 = getelementptr inbounds float, ptr %v147, i64 %v242
  store <8 x float> %v241, ptr %v243, align 4
  %v244 = add nsw i64 %v236, 1
  br label %b31
b33:
  br label %b27
b27:
  %v245 = icmp slt i64 %v150, 8
  br i1 %v245, label %b34, label %b35
b34:
  br label %b36
b36:
  %v246 = phi i64 [ 0, %b34 ], [ %v254, %b37 ]
  %v247 = icmp slt i64 %v246, 8
  br i1 %v247, label %b37, label %b38
b37:
  %v248 = mul i64 %v246, 1
  %v249 = getelementptr inbounds float, ptr %v159, i64 %v248
  %v250 = getelementptr float, ptr %v249, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v251 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v250, <8 x i1> %v156, <8 x float> zeroinitializer)
  %v252 = mul i64 %v246, 16
  %v253 = getelementptr inbounds float, ptr %v147, i64 %v252
  store <8 x float> %v251, ptr %v253, align 4
  %v254 = add nsw i64 %v246, 1
  br label %b36
b38:
  br label %b35
b35:
  %v255 = add i64 %v143, 8
  %v256 = add i64 %v144, 8
  %v257 = getelementptr inbounds float, ptr %v122, i64 %v255
  %v258 = sub i64 16, %v256
  %v259 = icmp slt i64 %v258, 0
  %v260 = select i1 %v259, i64 0, i64 %v258
  %v261 = icmp ult i64 %v260, 8
  %v262 = select i1 %v261, i64 %v260, i64 8
  %v263 = trunc i64 %v262 to i32
  %v264 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v265 = shufflevector <8 x i32> %v264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v266 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v265
  %v267 = mul i64 %v256, 8
  %v268 = add i64 0, %v267
  %v269 = getelementptr inbounds float, ptr %v12, i64 %v268
  %v270 = icmp sge i64 %v260, 8
  br i1 %v270, label %b39, label %b40
b39:
  br label %b41
b41:
  %v271 = phi i64 [ 0, %b39 ], [ %v345, %b42 ]
  %v272 = icmp slt i64 %v271, 8
  br i1 %v272, label %b42, label %b43
b42:
  %v273 = add i64 %v271, 0
  %v274 = getelementptr inbounds float, ptr %v269, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = add i64 %v271, 8
  %v277 = getelementptr inbounds float, ptr %v269, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = add i64 %v271, 16
  %v280 = getelementptr inbounds float, ptr %v269, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 %v271, 24
  %v283 = getelementptr inbounds float, ptr %v269, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 %v271, 32
  %v286 = getelementptr inbounds float, ptr %v269, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 %v271, 40
  %v289 = getelementptr inbounds float, ptr %v269, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 %v271, 48
  %v292 = getelementptr inbounds float, ptr %v269, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 %v271, 56
  %v295 = getelementptr inbounds float, ptr %v269, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = shufflevector <8 x float> %v275, <8 x float> %v287, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v298 = shufflevector <8 x float> %v275, <8 x float> %v287, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v278, <8 x float> %v290, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v300 = shufflevector <8 x float> %v278, <8 x float> %v290, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v281, <8 x float> %v293, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v302 = shufflevector <8 x float> %v281, <8 x float> %v293, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v303 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v304 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v306 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v310 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v312 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v315 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v316 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v317 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v318 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v319 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v320 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v321 = add i64 %v271, 0
  %v322 = mul i64 %v321, 16
  %v323 = getelementptr inbounds float, ptr %v257, i64 %v322
  store <8 x float> %v313, ptr %v323, align 4
  %v324 = add i64 %v271, 1
  %v325 = mul i64 %v324, 16
  %v326 = getelementptr inbounds float, ptr %v257, i64 %v325
  store <8 x float> %v314, ptr %v326, align 4
  %v327 = add i64 %v271, 2
  %v328 = mul i64 %v327, 16
  %v329 = getelementptr inbounds float, ptr %v257, i64 %v328
  store <8 x float> %v315, ptr %v329, align 4
  %v330 = add i64 %v271, 3
  %v331 = mul i64 %v330, 16
  %v332 = getelementptr inbounds float, ptr %v257, i64 %v331
  store <8 x float> %v316, ptr %v332, align 4
  %v333 = add i64 %v271, 4
  %v334 = mul i64 %v333, 16
  %v335 = getelementptr inbounds float, ptr %v257, i64 %v334
  store <8 x float> %v317, ptr %v335, align 4
  %v336 = add i64 %v271, 5
  %v337 = mul i64 %v336, 16
  %v338 = getelementptr inbounds float, ptr %v257, i64 %v337
  store <8 x float> %v318, ptr %v338, align 4
  %v339 = add i64 %v271, 6
  %v340 = mul i64 %v339, 16
  %v341 = getelementptr inbounds float, ptr %v257, i64 %v340
  store <8 x float> %v319, ptr %v341, align 4
  %v342 = add i64 %v271, 7
  %v343 = mul i64 %v342, 16
  %v344 = getelementptr inbounds float, ptr %v257, i64 %v343
  store <8 x float> %v320, ptr %v344, align 4
  %v345 = add nsw i64 %v271, 8
  br label %b41
b43:
  br label %b44
b44:
  %v346 = phi i64 [ 8, %b43 ], [ %v354, %b45 ]
  %v347 = icmp slt i64 %v346, 8
  br i1 %v347, label %b45, label %b46
b45:
  %v348 = mul i64 %v346, 1
  %v349 = getelementptr inbounds float, ptr %v269, i64 %v348
  %v350 = getelementptr float, ptr %v349, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v351 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v350, <8 x i1> %v266, <8 x float> zeroinitializer)
  %v352 = mul i64 %v346, 16
  %v353 = getelementptr inbounds float, ptr %v257, i64 %v352
  store <8 x float> %v351, ptr %v353, align 4
  %v354 = add nsw i64 %v346, 1
  br label %b44
b46:
  br label %b40
b40:
  %v355 = icmp slt i64 %v260, 8
  br i1 %v355, label %b47, label %b48
b47:
  br label %b49
b49:
  %v356 = phi i64 [ 0, %b47 ], [ %v364, %b50 ]
  %v357 = icmp slt i64 %v356, 8
  br i1 %v357, label %b50, label %b51
b50:
  %v358 = mul i64 %v356, 1
  %v359 = getelementptr inbounds float, ptr %v269, i64 %v358
  %v360 = getelementptr float, ptr %v359, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v361 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v360, <8 x i1> %v266, <8 x float> zeroinitializer)
  %v362 = mul i64 %v356, 16
  %v363 = getelementptr inbounds float, ptr %v257, i64 %v362
  store <8 x float> %v361, ptr %v363, align 4
  %v364 = add nsw i64 %v356, 1
  br label %b49
b51:
  br label %b48
b48:
  %v365 = add i64 %v143, 128
  %v366 = add nsw i64 %v141, 1
  br label %b23
b25:
  br label %b22
b22:
  %v367 = icmp sgt i64 %v3, 1
  br i1 %v367, label %b52, label %b53
b52:
  %v368 = getelementptr inbounds i64, ptr %v1, i64 3
  %v369 = atomicrmw add ptr %v368, i64 1 acq_rel
  %v370 = load i64, ptr %v59, align 8
  %v371 = add i64 %v370, 1
  store i64 %v371, ptr %v59, align 8
  %v372 = mul i64 %v3, %v371
  br label %b54
b54:
  %v373 = load atomic i64, ptr %v368 acquire, align 8
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b55, label %b56
b55:
  %v375 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v376 = getelementptr inbounds float, ptr %v61, i64 128
  %v377 = getelementptr inbounds i64, ptr %v1, i64 4
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b57, label %b58
b57:
  %v380 = add i64 1, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, 1
  %v387 = select i1 %v386, i64 %v385, i64 1
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, 1
  %v392 = select i1 %v391, i64 %v390, i64 1
  %v393 = icmp slt i64 %v392, 1
  %v394 = select i1 %v393, i64 %v392, i64 1
  br label %b59
b59:
  %v395 = phi i64 [ %v387, %b57 ], [ %v620, %b84 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b60, label %b61
b60:
  %v397 = mul i64 %v395, 128
  %v398 = mul i64 %v395, 8
  %v399 = add i64 %v397, 0
  %v400 = add i64 %v398, 0
  %v401 = getelementptr inbounds float, ptr %v376, i64 %v399
  %v402 = sub i64 8, %v400
  %v403 = icmp slt i64 %v402, 0
  %v404 = select i1 %v403, i64 0, i64 %v402
  %v405 = icmp ult i64 %v404, 8
  %v406 = select i1 %v405, i64 %v404, i64 8
  %v407 = trunc i64 %v406 to i32
  %v408 = insertelement <8 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <8 x i32> %v408, <8 x i32> poison, <8 x i32> zeroinitializer
  %v410 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v409
  %v411 = mul i64 %v400, 8
  %v412 = add i64 0, %v411
  %v413 = getelementptr inbounds float, ptr %v14, i64 %v412
  %v414 = icmp sge i64 %v404, 8
  br i1 %v414, label %b62, label %b63
b62:
  br label %b64
b64:
  %v415 = phi i64 [ 0, %b62 ], [ %v489, %b65 ]
  %v416 = icmp slt i64 %v415, 8
  br i1 %v416, label %b65, label %b66
b65:
  %v417 = add i64 %v415, 0
  %v418 = getelementptr inbounds float, ptr %v413, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 %v415, 8
  %v421 = getelementptr inbounds float, ptr %v413, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 %v415, 16
  %v424 = getelementptr inbounds float, ptr %v413, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 %v415, 24
  %v427 = getelementptr inbounds float, ptr %v413, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v415, 32
  %v430 = getelementptr inbounds float, ptr %v413, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v415, 40
  %v433 = getelementptr inbounds float, ptr %v413, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v415, 48
  %v436 = getelementptr inbounds float, ptr %v413, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v415, 56
  %v439 = getelementptr inbounds float, ptr %v413, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v442 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v444 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v425, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v446 = shufflevector <8 x float> %v425, <8 x float> %v437, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v448 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v449 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v450 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v451 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v452 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v453 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v454 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v455 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v456 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v457 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v458 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v459 = shufflevector <8 x float> %v450, <8 x float> %v452, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v460 = shufflevector <8 x float> %v450, <8 x float> %v452, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v461 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v462 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v463 = shufflevector <8 x float> %v454, <8 x float> %v456, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v464 = shufflevector <8 x float> %v454, <8 x float> %v456, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v465 = add i64 %v415, 0
  %v466 = mul i64 %v465, 16
  %v467 = getelementptr inbounds float, ptr %v401, i64 %v466
  store <8 x float> %v457, ptr %v467, align 4
  %v468 = add i64 %v415, 1
  %v469 = mul i64 %v468, 16
  %v470 = getelementptr inbounds float, ptr %v401, i64 %v469
  store <8 x float> %v458, ptr %v470, align 4
  %v471 = add i64 %v415, 2
  %v472 = mul i64 %v471, 16
  %v473 = getelementptr inbounds float, ptr %v401, i64 %v472
  store <8 x float> %v459, ptr %v473, align 4
  %v474 = add i64 %v415, 3
  %v475 = mul i64 %v474, 16
  %v476 = getelementptr inbounds float, ptr %v401, i64 %v475
  store <8 x float> %v460, ptr %v476, align 4
  %v477 = add i64 %v415, 4
  %v478 = mul i64 %v477, 16
  %v479 = getelementptr inbounds float, ptr %v401, i64 %v478
  store <8 x float> %v461, ptr %v479, align 4
  %v480 = add i64 %v415, 5
  %v481 = mul i64 %v480, 16
  %v482 = getelementptr inbounds float, ptr %v401, i64 %v481
  store <8 x float> %v462, ptr %v482, align 4
  %v483 = add i64 %v415, 6
  %v484 = mul i64 %v483, 16
  %v485 = getelementptr inbounds float, ptr %v401, i64 %v484
  store <8 x float> %v463, ptr %v485, align 4
  %v486 = add i64 %v415, 7
  %v487 = mul i64 %v486, 16
  %v488 = getelementptr inbounds float, ptr %v401, i64 %v487
  store <8 x float> %v464, ptr %v488, align 4
  %v489 = add nsw i64 %v415, 8
  br label %b64
b66:
  br label %b67
b67:
  %v490 = phi i64 [ 8, %b66 ], [ %v498, %b68 ]
  %v491 = icmp slt i64 %v490, 8
  br i1 %v491, label %b68, label %b69
b68:
  %v492 = mul i64 %v490, 1
  %v493 = getelementptr inbounds float, ptr %v413, i64 %v492
  %v494 = getelementptr float, ptr %v493, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v495 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v494, <8 x i1> %v410, <8 x float> zeroinitializer)
  %v496 = mul i64 %v490, 16
  %v497 = getelementptr inbounds float, ptr %v401, i64 %v496
  store <8 x float> %v495, ptr %v497, align 4
  %v498 = add nsw i64 %v490, 1
  br label %b67
b69:
  br label %b63
b63:
  %v499 = icmp slt i64 %v404, 8
  br i1 %v499, label %b70, label %b71
b70:
  br label %b72
b72:
  %v500 = phi i64 [ 0, %b70 ], [ %v508, %b73 ]
  %v501 = icmp slt i64 %v500, 8
  br i1 %v501, label %b73, label %b74
b73:
  %v502 = mul i64 %v500, 1
  %v503 = getelementptr inbounds float, ptr %v413, i64 %v502
  %v504 = getelementptr float, ptr %v503, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v505 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v504, <8 x i1> %v410, <8 x float> zeroinitializer)
  %v506 = mul i64 %v500, 16
  %v507 = getelementptr inbounds float, ptr %v401, i64 %v506
  store <8 x float> %v505, ptr %v507, align 4
  %v508 = add nsw i64 %v500, 1
  br label %b72
b74:
  br label %b71
b71:
  %v509 = add i64 %v397, 8
  %v510 = add i64 %v398, 0
  %v511 = getelementptr inbounds float, ptr %v376, i64 %v509
  %v512 = sub i64 8, %v510
  %v513 = icmp slt i64 %v512, 0
  %v514 = select i1 %v513, i64 0, i64 %v512
  %v515 = icmp ult i64 %v514, 8
  %v516 = select i1 %v515, i64 %v514, i64 8
  %v517 = trunc i64 %v516 to i32
  %v518 = insertelement <8 x i32> poison, i32 %v517, i64 0
  %v519 = shufflevector <8 x i32> %v518, <8 x i32> poison, <8 x i32> zeroinitializer
  %v520 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v519
  %v521 = mul i64 %v510, 8
  %v522 = add i64 64, %v521
  %v523 = getelementptr inbounds float, ptr %v14, i64 %v522
  %v524 = icmp sge i64 %v514, 8
  br i1 %v524, label %b75, label %b76
b75:
  br label %b77
b77:
  %v525 = phi i64 [ 0, %b75 ], [ %v599, %b78 ]
  %v526 = icmp slt i64 %v525, 8
  br i1 %v526, label %b78, label %b79
b78:
  %v527 = add i64 %v525, 0
  %v528 = getelementptr inbounds float, ptr %v523, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 %v525, 8
  %v531 = getelementptr inbounds float, ptr %v523, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 %v525, 16
  %v534 = getelementptr inbounds float, ptr %v523, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 %v525, 24
  %v537 = getelementptr inbounds float, ptr %v523, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 %v525, 32
  %v540 = getelementptr inbounds float, ptr %v523, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 %v525, 40
  %v543 = getelementptr inbounds float, ptr %v523, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 %v525, 48
  %v546 = getelementptr inbounds float, ptr %v523, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 %v525, 56
  %v549 = getelementptr inbounds float, ptr %v523, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = shufflevector <8 x float> %v529, <8 x float> %v541, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v552 = shufflevector <8 x float> %v529, <8 x float> %v541, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v553 = shufflevector <8 x float> %v532, <8 x float> %v544, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v554 = shufflevector <8 x float> %v532, <8 x float> %v544, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v555 = shufflevector <8 x float> %v535, <8 x float> %v547, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v556 = shufflevector <8 x float> %v535, <8 x float> %v547, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v557 = shufflevector <8 x float> %v538, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v558 = shufflevector <8 x float> %v538, <8 x float> %v550, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v559 = shufflevector <8 x float> %v551, <8 x float> %v555, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v560 = shufflevector <8 x float> %v551, <8 x float> %v555, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v561 = shufflevector <8 x float> %v553, <8 x float> %v557, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v562 = shufflevector <8 x float> %v553, <8 x float> %v557, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v563 = shufflevector <8 x float> %v552, <8 x float> %v556, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v564 = shufflevector <8 x float> %v552, <8 x float> %v556, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v565 = shufflevector <8 x float> %v554, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v566 = shufflevector <8 x float> %v554, <8 x float> %v558, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v567 = shufflevector <8 x float> %v559, <8 x float> %v561, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v568 = shufflevector <8 x float> %v559, <8 x float> %v561, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v569 = shufflevector <8 x float> %v560, <8 x float> %v562, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v570 = shufflevector <8 x float> %v560, <8 x float> %v562, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v571 = shufflevector <8 x float> %v563, <8 x float> %v565, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v572 = shufflevector <8 x float> %v563, <8 x float> %v565, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v573 = shufflevector <8 x float> %v564, <8 x float> %v566, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v574 = shufflevector <8 x float> %v564, <8 x float> %v566, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v575 = add i64 %v525, 0
  %v576 = mul i64 %v575, 16
  %v577 = getelementptr inbounds float, ptr %v511, i64 %v576
  store <8 x float> %v567, ptr %v577, align 4
  %v578 = add i64 %v525, 1
  %v579 = mul i64 %v578, 16
  %v580 = getelementptr inbounds float, ptr %v511, i64 %v579
  store <8 x float> %v568, ptr %v580, align 4
  %v581 = add i64 %v525, 2
  %v582 = mul i64 %v581, 16
  %v583 = getelementptr inbounds float, ptr %v511, i64 %v582
  store <8 x float> %v569, ptr %v583, align 4
  %v584 = add i64 %v525, 3
  %v585 = mul i64 %v584, 16
  %v586 = getelementptr inbounds float, ptr %v511, i64 %v585
  store <8 x float> %v570, ptr %v586, align 4
  %v587 = add i64 %v525, 4
  %v588 = mul i64 %v587, 16
  %v589 = getelementptr inbounds float, ptr %v511, i64 %v588
  store <8 x float> %v571, ptr %v589, align 4
  %v590 = add i64 %v525, 5
  %v591 = mul i64 %v590, 16
  %v592 = getelementptr inbounds float, ptr %v511, i64 %v591
  store <8 x float> %v572, ptr %v592, align 4
  %v593 = add i64 %v525, 6
  %v594 = mul i64 %v593, 16
  %v595 = getelementptr inbounds float, ptr %v511, i64 %v594
  store <8 x float> %v573, ptr %v595, align 4
  %v596 = add i64 %v525, 7
  %v597 = mul i64 %v596, 16
  %v598 = getelementptr inbounds float, ptr %v511, i64 %v597
  store <8 x float> %v574, ptr %v598, align 4
  %v599 = add nsw i64 %v525, 8
  br label %b77
b79:
  br label %b80
b80:
  %v600 = phi i64 [ 8, %b79 ], [ %v608, %b81 ]
  %v601 = icmp slt i64 %v600, 8
  br i1 %v601, label %b81, label %b82
b81:
  %v602 = mul i64 %v600, 1
  %v603 = getelementptr inbounds float, ptr %v523, i64 %v602
  %v604 = getelementptr float, ptr %v603, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v605 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v604, <8 x i1> %v520, <8 x float> zeroinitializer)
  %v606 = mul i64 %v600, 16
  %v607 = getelementptr inbounds float, ptr %v511, i64 %v606
  store <8 x float> %v605, ptr %v607, align 4
  %v608 = add nsw i64 %v600, 1
  br label %b80
b82:
  br label %b76
b76:
  %v609 = icmp slt i64 %v514, 8
  br i1 %v609, label %b83, label %b84
b83:
  br label %b85
b85:
  %v610 = phi i64 [ 0, %b83 ], [ %v618, %b86 ]
  %v611 = icmp slt i64 %v610, 8
  br i1 %v611, label %b86, label %b87
b86:
  %v612 = mul i64 %v610, 1
  %v613 = getelementptr inbounds float, ptr %v523, i64 %v612
  %v614 = getelementptr float, ptr %v613, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v615 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v614, <8 x i1> %v520, <8 x float> zeroinitializer)
  %v616 = mul i64 %v610, 16
  %v617 = getelementptr inbounds float, ptr %v511, i64 %v616
  store <8 x float> %v615, ptr %v617, align 4
  %v618 = add nsw i64 %v610, 1
  br label %b85
b87:
  br label %b84
b84:
  %v619 = add i64 %v397, 128
  %v620 = add nsw i64 %v395, 1
  br label %b59
b61:
  br label %b58
b58:
  %v621 = icmp sgt i64 %v3, 1
  br i1 %v621, label %b88, label %b89
b88:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v623 = atomicrmw add ptr %v622, i64 1 acq_rel
  %v624 = load i64, ptr %v59, align 8
  %v625 = add i64 %v624, 1
  store i64 %v625, ptr %v59, align 8
  %v626 = mul i64 %v3, %v625
  br label %b90
b90:
  %v627 = load atomic i64, ptr %v622 acquire, align 8
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b91, label %b92
b91:
  %v629 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v630 = getelementptr inbounds i64, ptr %v1, i64 5
  %v631 = load i64, ptr %v630, align 8
  br label %b93
b93:
  %v632 = phi i64 [ 0, %b89 ], [ %v948, %b139 ]
  %v633 = icmp slt i64 %v632, %v5
  br i1 %v633, label %b94, label %b95
b94:
  %v634 = add i64 %v632, %v631
  %v635 = icmp slt i64 %v634, %v5
  %v636 = select i1 %v635, i64 %v634, i64 %v5
  %v637 = sub i64 %v636, %v632
  %v638 = mul i64 %v637, %v7
  %v640 = add i64 %v638, 0
  %v641 = sdiv i64 %v640, 1
  %v642 = add i64 %v2, 1
  %v643 = mul i64 %v641, %v2
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v638
  %v647 = select i1 %v646, i64 %v645, i64 %v638
  %v648 = mul i64 %v641, %v642
  %v649 = sdiv i64 %v648, %v3
  %v650 = mul i64 %v649, 1
  %v651 = icmp slt i64 %v650, %v638
  %v652 = select i1 %v651, i64 %v650, i64 %v638
  %v653 = mul i64 %v632, %v7
  %v654 = add i64 %v647, %v653
  %v655 = add i64 %v652, %v653
  br label %b96
b96:
  %v656 = phi i64 [ %v654, %b94 ], [ %v711, %b101 ]
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b97, label %b98
b97:
  %v658 = add i64 %v656, 96
  %v659 = icmp slt i64 %v658, %v655
  %v660 = select i1 %v659, i64 %v658, i64 %v655
  br label %b99
b99:
  %v661 = phi i64 [ 0, %b97 ], [ %v710, %b104 ]
  %v662 = icmp slt i64 %v661, 1
  br i1 %v662, label %b100, label %b101
b100:
  %v663 = sub i64 %v660, %v656
  %v664 = sub i64 6, 1
  %v665 = add i64 %v663, %v664
  %v666 = sdiv i64 %v665, 6
  br label %b102
b102:
  %v667 = phi i64 [ 0, %b100 ], [ %v709, %b109 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b103, label %b104
b103:
  %v669 = mul i64 %v663, %v667
  %v670 = sdiv i64 %v669, %v666
  %v671 = add i64 %v656, %v670
  %v672 = add i64 %v667, 1
  %v673 = mul i64 %v663, %v672
  %v674 = sdiv i64 %v673, %v666
  %v675 = add i64 %v656, %v674
  %v676 = mul i64 %v661, 128
  %v677 = getelementptr inbounds float, ptr %v122, i64 %v676
  %v678 = sub i64 %v675, %v671
  %v679 = mul i64 %v671, 8
  %v680 = getelementptr inbounds float, ptr %v10, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = sub i64 %v678, 1
  %v683 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v682
  %v684 = load ptr, ptr %v683, align 4
  %v685 = icmp sgt i64 %v678, 0
  br i1 %v685, label %b105, label %b106
b105:
  call void %v684(ptr %v681, i64 8, ptr %v677, i64 8, ptr %v639)
  br label %b106
b106:
  %v686 = add i64 %v676, 128
  br label %b107
b107:
  %v687 = phi i64 [ %v671, %b106 ], [ %v708, %b112 ]
  %v688 = icmp slt i64 %v687, %v675
  br i1 %v688, label %b108, label %b109
b108:
  %v689 = sub i64 %v687, %v671
  %v690 = mul i64 %v689, 16
  %v691 = getelementptr inbounds float, ptr %v639, i64 %v690
  %v692 = mul i64 %v632, %v7
  %v693 = sub i64 %v687, %v692
  %v694 = mul i64 %v693, 16
  %v695 = getelementptr inbounds float, ptr %v40, i64 %v694
  br label %b110
b110:
  %v696 = phi i64 [ 0, %b108 ], [ %v707, %b111 ]
  %v697 = icmp slt i64 %v696, 2
  br i1 %v697, label %b111, label %b112
b111:
  %v698 = mul i64 %v661, 2
  %v699 = add i64 %v698, %v696
  %v700 = mul i64 %v699, 8
  %v701 = add i64 0, %v696
  %v702 = mul i64 %v701, 8
  %v703 = getelementptr inbounds float, ptr %v691, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 0, %v700
  %v706 = getelementptr inbounds float, ptr %v695, i64 %v705
  store <8 x float> %v704, ptr %v706, align 4
  %v707 = add nsw i64 %v696, 1
  br label %b110
b112:
  %v708 = add nsw i64 %v687, 1
  br label %b107
b109:
  %v709 = add nsw i64 %v667, 1
  br label %b102
b104:
  %v710 = add nsw i64 %v661, 1
  br label %b99
b101:
  %v711 = add nsw i64 %v656, 96
  br label %b96
b98:
  %v712 = icmp sgt i64 %v3, 1
  br i1 %v712, label %b113, label %b114
b113:
  %v713 = getelementptr inbounds i64, ptr %v1, i64 3
  %v714 = atomicrmw add ptr %v713, i64 1 acq_rel
  %v715 = load i64, ptr %v59, align 8
  %v716 = add i64 %v715, 1
  store i64 %v716, ptr %v59, align 8
  %v717 = mul i64 %v3, %v716
  br label %b115
b115:
  %v718 = load atomic i64, ptr %v713 acquire, align 8
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b116, label %b117
b116:
  %v720 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  br label %b118
b118:
  %v721 = phi i64 [ %v632, %b114 ], [ %v938, %b123 ]
  %v722 = icmp slt i64 %v721, %v636
  br i1 %v722, label %b119, label %b120
b119:
  %v724 = add i64 %v7, 0
  %v725 = sdiv i64 %v724, 1
  %v726 = add i64 %v2, 1
  %v727 = mul i64 %v725, %v2
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 1
  %v730 = icmp slt i64 %v729, %v7
  %v731 = select i1 %v730, i64 %v729, i64 %v7
  %v732 = mul i64 %v725, %v726
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 1
  %v735 = icmp slt i64 %v734, %v7
  %v736 = select i1 %v735, i64 %v734, i64 %v7
  br label %b121
b121:
  %v737 = phi i64 [ %v731, %b119 ], [ %v937, %b126 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b122, label %b123
b122:
  %v739 = add i64 %v737, 96
  %v740 = icmp slt i64 %v739, %v736
  %v741 = select i1 %v740, i64 %v739, i64 %v736
  br label %b124
b124:
  %v742 = phi i64 [ 0, %b122 ], [ %v936, %b129 ]
  %v743 = icmp slt i64 %v742, 1
  br i1 %v743, label %b125, label %b126
b125:
  %v744 = sub i64 %v741, %v737
  %v745 = sub i64 6, 1
  %v746 = add i64 %v744, %v745
  %v747 = sdiv i64 %v746, 6
  br label %b127
b127:
  %v748 = phi i64 [ 0, %b125 ], [ %v935, %b134 ]
  %v749 = icmp slt i64 %v748, %v747
  br i1 %v749, label %b128, label %b129
b128:
  %v750 = mul i64 %v744, %v748
  %v751 = sdiv i64 %v750, %v747
  %v752 = add i64 %v737, %v751
  %v753 = add i64 %v748, 1
  %v754 = mul i64 %v744, %v753
  %v755 = sdiv i64 %v754, %v747
  %v756 = add i64 %v737, %v755
  %v757 = mul i64 %v742, 128
  %v758 = getelementptr inbounds float, ptr %v376, i64 %v757
  %v759 = sub i64 %v756, %v752
  %v760 = add i64 %v721, 0
  %v761 = and i64 %v760, %v50
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v752
  %v764 = mul i64 %v763, 8
  %v765 = getelementptr inbounds float, ptr %v22, i64 %v764
  %v766 = getelementptr inbounds float, ptr %v765, i64 0
  %v767 = sub i64 %v759, 1
  %v768 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v767
  %v769 = load ptr, ptr %v768, align 4
  %v770 = icmp sgt i64 %v759, 0
  br i1 %v770, label %b130, label %b131
b130:
  call void %v769(ptr %v766, i64 8, ptr %v758, i64 8, ptr %v723)
  br label %b131
b131:
  %v771 = add i64 %v757, 128
  br label %b132
b132:
  %v772 = phi i64 [ %v752, %b131 ], [ %v934, %b137 ]
  %v773 = icmp slt i64 %v772, %v756
  br i1 %v773, label %b133, label %b134
b133:
  %v774 = sub i64 %v772, %v752
  %v775 = mul i64 %v774, 16
  %v776 = getelementptr inbounds float, ptr %v723, i64 %v775
  %v777 = add i64 %v721, 0
  %v778 = sub i64 %v777, %v632
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, %v772
  %v781 = mul i64 %v780, 16
  %v782 = getelementptr inbounds float, ptr %v40, i64 %v781
  %v783 = add i64 %v721, 0
  %v784 = and i64 %v783, %v50
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v772
  %v787 = mul i64 %v786, 8
  %v788 = getelementptr inbounds float, ptr %v22, i64 %v787
  %v789 = add i64 %v721, 0
  %v790 = and i64 %v789, %v56
  %v791 = mul i64 %v790, %v7
  %v792 = add i64 %v791, %v772
  %v793 = mul i64 %v792, 8
  %v794 = getelementptr inbounds float, ptr %v42, i64 %v793
  %v795 = add i64 %v721, 0
  %v796 = and i64 %v795, %v58
  %v797 = mul i64 %v796, %v7
  %v798 = add i64 %v797, %v772
  %v799 = mul i64 %v798, 8
  %v800 = getelementptr inbounds float, ptr %v44, i64 %v799
  %v801 = add i64 %v721, 1
  %v802 = and i64 %v801, %v50
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v772
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v22, i64 %v805
  br label %b135
b135:
  %v807 = phi i64 [ 0, %b133 ], [ %v933, %b136 ]
  %v808 = icmp slt i64 %v807, 1
  br i1 %v808, label %b136, label %b137
b136:
  %v809 = mul i64 %v742, 1
  %v810 = add i64 %v809, %v807
  %v811 = mul i64 %v810, 8
  %v812 = add i64 0, %v807
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v776, i64 %v813
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = add i64 1, %v807
  %v817 = mul i64 %v816, 8
  %v818 = getelementptr inbounds float, ptr %v776, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = add i64 0, %v811
  %v821 = getelementptr inbounds float, ptr %v782, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = fadd <8 x float> %v822, %v815
  %v824 = add i64 0, %v811
  %v825 = getelementptr inbounds float, ptr %v16, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = fadd <8 x float> %v823, %v826
  %v828 = add i64 8, %v811
  %v829 = getelementptr inbounds float, ptr %v782, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fadd <8 x float> %v830, %v819
  %v832 = add i64 0, %v811
  %v833 = getelementptr inbounds float, ptr %v18, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = fadd <8 x float> %v831, %v834
  %v836 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v835)
  %v837 = fcmp ogt <8 x float> %v836, splat (float 0x4023000000000000)
  %v838 = select <8 x i1> %v837, <8 x float> splat (float 0x4023000000000000), <8 x float> %v836
  %v839 = fadd <8 x float> %v838, %v838
  %v840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v839, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v841 = fsub <8 x float> %v840, splat (float 0x4168000000000000)
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v841, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v839)
  %v843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v841, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v842)
  %v844 = bitcast <8 x float> %v840 to <8 x i32>
  %v845 = fmul <8 x float> %v843, %v843
  %v846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v843, <8 x float> splat (float 0x3F81227F40000000))
  %v847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v846, <8 x float> %v843, <8 x float> splat (float 0x3FA5556740000000))
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> %v843, <8 x float> splat (float 0x3FC5554B00000000))
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v848, <8 x float> %v843, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v845, <8 x float> %v849, <8 x float> %v843)
  %v851 = shl <8 x i32> %v844, splat (i32 23)
  %v852 = add <8 x i32> %v851, splat (i32 1065353216)
  %v853 = bitcast <8 x i32> %v852 to <8 x float>
  %v854 = fsub <8 x float> %v853, splat (float 0x3FF0000000000000)
  %v855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v853, <8 x float> %v850, <8 x float> %v854)
  %v856 = fadd <8 x float> %v855, splat (float 0x4000000000000000)
  %v857 = fdiv <8 x float> %v855, %v856
  %v858 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v857, <8 x float> %v835)
  %v859 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v827)
  %v860 = fneg <8 x float> %v859
  %v861 = fcmp olt <8 x float> %v860, splat (float 0xC05A400000000000)
  %v862 = select <8 x i1> %v861, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v860
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v864 = fsub <8 x float> %v863, splat (float 0x4168000000000000)
  %v865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v864, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v862)
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v864, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v865)
  %v867 = bitcast <8 x float> %v863 to <8 x i32>
  %v868 = fmul <8 x float> %v866, %v866
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v866, <8 x float> splat (float 0x3F81227F40000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v866, <8 x float> splat (float 0x3FA5556740000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v866, <8 x float> splat (float 0x3FC5554B00000000))
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v866, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> %v872, <8 x float> %v866)
  %v874 = sub <8 x i32> %v867, splat (i32 1262485250)
  %v875 = lshr <8 x i32> %v874, splat (i32 1)
  %v876 = sub <8 x i32> %v874, %v875
  %v877 = shl <8 x i32> %v875, splat (i32 23)
  %v878 = bitcast <8 x i32> %v877 to <8 x float>
  %v879 = shl <8 x i32> %v876, splat (i32 23)
  %v880 = bitcast <8 x i32> %v879 to <8 x float>
  %v881 = fadd <8 x float> %v873, splat (float 0x3FF0000000000000)
  %v882 = fmul <8 x float> %v881, %v878
  %v883 = fmul <8 x float> %v882, %v880
  %v884 = fcmp olt <8 x float> %v827, splat (float 0x0000000000000000)
  %v885 = select <8 x i1> %v884, <8 x float> %v883, <8 x float> splat (float 0x3FF0000000000000)
  %v886 = fadd <8 x float> %v883, splat (float 0x3FF0000000000000)
  %v887 = fdiv <8 x float> %v885, %v886
  %v888 = add i64 0, %v811
  %v889 = getelementptr inbounds float, ptr %v788, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = fmul <8 x float> %v887, %v890
  %v892 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v893 = shufflevector <8 x float> %v892, <8 x float> poison, <8 x i32> zeroinitializer
  %v894 = fsub <8 x float> %v827, %v893
  %v895 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v894)
  %v896 = fneg <8 x float> %v895
  %v897 = fcmp olt <8 x float> %v896, splat (float 0xC05A400000000000)
  %v898 = select <8 x i1> %v897, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v896
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v900 = fsub <8 x float> %v899, splat (float 0x4168000000000000)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v898)
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v901)
  %v903 = bitcast <8 x float> %v899 to <8 x i32>
  %v904 = fmul <8 x float> %v902, %v902
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v902, <8 x float> splat (float 0x3F81227F40000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v902, <8 x float> splat (float 0x3FA5556740000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v902, <8 x float> splat (float 0x3FC5554B00000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v902, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v908, <8 x float> %v902)
  %v910 = sub <8 x i32> %v903, splat (i32 1262485250)
  %v911 = lshr <8 x i32> %v910, splat (i32 1)
  %v912 = sub <8 x i32> %v910, %v911
  %v913 = shl <8 x i32> %v911, splat (i32 23)
  %v914 = bitcast <8 x i32> %v913 to <8 x float>
  %v915 = shl <8 x i32> %v912, splat (i32 23)
  %v916 = bitcast <8 x i32> %v915 to <8 x float>
  %v917 = fadd <8 x float> %v909, splat (float 0x3FF0000000000000)
  %v918 = fmul <8 x float> %v917, %v914
  %v919 = fmul <8 x float> %v918, %v916
  %v920 = fcmp olt <8 x float> %v894, splat (float 0x0000000000000000)
  %v921 = select <8 x i1> %v920, <8 x float> %v919, <8 x float> splat (float 0x3FF0000000000000)
  %v922 = fadd <8 x float> %v919, splat (float 0x3FF0000000000000)
  %v923 = fdiv <8 x float> %v921, %v922
  %v924 = fsub <8 x float> %v893, %v923
  %v925 = fmul <8 x float> %v924, %v858
  %v926 = fadd <8 x float> %v891, %v925
  %v927 = add i64 0, %v811
  %v928 = getelementptr inbounds float, ptr %v794, i64 %v927
  store <8 x float> %v827, ptr %v928, align 4
  %v929 = add i64 0, %v811
  %v930 = getelementptr inbounds float, ptr %v800, i64 %v929
  store <8 x float> %v858, ptr %v930, align 4
  %v931 = add i64 0, %v811
  %v932 = getelementptr inbounds float, ptr %v806, i64 %v931
  store <8 x float> %v926, ptr %v932, align 4
  %v933 = add nsw i64 %v807, 1
  br label %b135
b137:
  %v934 = add nsw i64 %v772, 1
  br label %b132
b134:
  %v935 = add nsw i64 %v748, 1
  br label %b127
b129:
  %v936 = add nsw i64 %v742, 1
  br label %b124
b126:
  %v937 = add nsw i64 %v737, 96
  br label %b121
b123:
  %v938 = add nsw i64 %v721, 1
  br label %b118
b120:
  %v939 = icmp sgt i64 %v3, 1
  br i1 %v939, label %b138, label %b139
b138:
  %v940 = getelementptr inbounds i64, ptr %v1, i64 3
  %v941 = atomicrmw add ptr %v940, i64 1 acq_rel
  %v942 = load i64, ptr %v59, align 8
  %v943 = add i64 %v942, 1
  store i64 %v943, ptr %v59, align 8
  %v944 = mul i64 %v3, %v943
  br label %b140
b140:
  %v945 = load atomic i64, ptr %v940 acquire, align 8
  %v946 = icmp slt i64 %v945, %v944
  br i1 %v946, label %b141, label %b142
b141:
  %v947 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  %v948 = add nsw i64 %v632, %v631
  br label %b93
b95:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
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
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
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
  ret void
}
define internal void @tile_6x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v59 = alloca i64, i64 1, align 8
  %v272 = alloca float, i64 64, align 4
  %v474 = alloca float, i64 64, align 4
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
  %v45 = getelementptr inbounds i64, ptr %v1, i64 6
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 12
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 14
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 22
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 23
  %v58 = load i64, ptr %v57, align 8
  store i64 0, ptr %v59, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v61 = load ptr, ptr %v60, align 4
  %v62 = mul i64 %v2, 18432
  %v63 = add i64 %v62, 256
  %v64 = getelementptr inbounds float, ptr %v61, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v61, i64 0
  %v66 = getelementptr inbounds i64, ptr %v1, i64 4
  %v67 = load i64, ptr %v66, align 8
  %v68 = icmp eq i64 %v67, 0
  br i1 %v68, label %b0, label %b1
b0:
  %v69 = add i64 1, 0
  %v70 = sdiv i64 %v69, 1
  %v71 = add i64 %v2, 1
  %v72 = mul i64 %v70, %v2
  %v73 = sdiv i64 %v72, %v3
  %v74 = mul i64 %v73, 1
  %v75 = icmp slt i64 %v74, 1
  %v76 = select i1 %v75, i64 %v74, i64 1
  %v77 = mul i64 %v70, %v71
  %v78 = sdiv i64 %v77, %v3
  %v79 = mul i64 %v78, 1
  %v80 = icmp slt i64 %v79, 1
  %v81 = select i1 %v80, i64 %v79, i64 1
  %v82 = icmp slt i64 %v81, 1
  %v83 = select i1 %v82, i64 %v81, i64 1
  br label %b2
b2:
  %v84 = phi i64 [ %v76, %b0 ], [ %v112, %b7 ]
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b3, label %b4
b3:
  %v86 = mul i64 %v84, 128
  %v87 = mul i64 %v84, 8
  %v88 = add i64 %v86, 0
  %v89 = add i64 %v87, 0
  %v90 = getelementptr inbounds float, ptr %v65, i64 %v88
  %v91 = sub i64 8, %v89
  %v92 = icmp slt i64 %v91, 0
  %v93 = select i1 %v92, i64 0, i64 %v91
  %v94 = icmp ult i64 %v93, 8
  %v95 = select i1 %v94, i64 %v93, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  %v100 = mul i64 %v89, 1
  %v101 = add i64 0, %v100
  %v102 = getelementptr inbounds float, ptr %v14, i64 %v101
  br label %b5
b5:
  %v103 = phi i64 [ 0, %b3 ], [ %v110, %b6 ]
  %v104 = icmp slt i64 %v103, 16
  br i1 %v104, label %b6, label %b7
b6:
  %v105 = mul i64 %v103, 8
  %v106 = getelementptr inbounds float, ptr %v102, i64 %v105
  %v107 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v106, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v108 = mul i64 %v103, 8
  %v109 = getelementptr inbounds float, ptr %v90, i64 %v108
  store <8 x float> %v107, ptr %v109, align 4
  %v110 = add nsw i64 %v103, 1
  br label %b5
b7:
  %v111 = add i64 %v86, 128
  %v112 = add nsw i64 %v84, 1
  br label %b2
b4:
  br label %b1
b1:
  %v113 = icmp sgt i64 %v3, 1
  br i1 %v113, label %b8, label %b9
b8:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = load i64, ptr %v59, align 8
  %v117 = add i64 %v116, 1
  store i64 %v117, ptr %v59, align 8
  %v118 = mul i64 %v3, %v117
  br label %b10
b10:
  %v119 = load atomic i64, ptr %v114 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b11, label %b12
b11:
  %v121 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v122 = phi i64 [ 0, %b9 ], [ %v407, %b21 ]
  %v123 = icmp slt i64 %v122, %v5
  br i1 %v123, label %b14, label %b15
b14:
  %v124 = sub i64 %v5, 1
  %v125 = sub i64 %v124, %v122
  %v126 = add i64 %v7, 0
  %v127 = sdiv i64 %v126, 1
  %v128 = add i64 %v2, 1
  %v129 = mul i64 %v127, %v2
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  %v134 = mul i64 %v127, %v128
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  br label %b16
b16:
  %v139 = phi i64 [ %v133, %b14 ], [ %v271, %b17 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b17, label %b18
b17:
  %v141 = add i64 %v125, 1
  %v142 = and i64 %v141, 1
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v139
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v24, i64 %v145
  %v147 = add i64 %v125, 0
  %v148 = and i64 %v147, %v48
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v139
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v20, i64 %v151
  %v153 = add i64 %v125, 0
  %v154 = and i64 %v153, %v56
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v139
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v42, i64 %v157
  %v159 = add i64 %v125, 0
  %v160 = and i64 %v159, %v58
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v139
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v44, i64 %v163
  %v165 = add i64 %v125, 0
  %v166 = and i64 %v165, %v50
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v139
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v22, i64 %v169
  %v171 = add i64 %v125, 0
  %v172 = and i64 %v171, %v54
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v139
  %v175 = mul i64 %v174, 16
  %v176 = getelementptr inbounds float, ptr %v36, i64 %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v146, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 0, 0
  %v181 = getelementptr inbounds float, ptr %v152, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v179, %v182
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v158, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = fsub <8 x float> %v186, %v188
  %v190 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v189)
  %v191 = fneg <8 x float> %v190
  %v192 = fcmp olt <8 x float> %v191, splat (float 0xC05A400000000000)
  %v193 = select <8 x i1> %v192, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v191
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v195 = fsub <8 x float> %v194, splat (float 0x4168000000000000)
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v193)
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v196)
  %v198 = bitcast <8 x float> %v194 to <8 x i32>
  %v199 = fmul <8 x float> %v197, %v197
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v197, <8 x float> splat (float 0x3F81227F40000000))
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v197, <8 x float> splat (float 0x3FA5556740000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v197, <8 x float> splat (float 0x3FC5554B00000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v197, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> %v203, <8 x float> %v197)
  %v205 = sub <8 x i32> %v198, splat (i32 1262485250)
  %v206 = lshr <8 x i32> %v205, splat (i32 1)
  %v207 = sub <8 x i32> %v205, %v206
  %v208 = shl <8 x i32> %v206, splat (i32 23)
  %v209 = bitcast <8 x i32> %v208 to <8 x float>
  %v210 = shl <8 x i32> %v207, splat (i32 23)
  %v211 = bitcast <8 x i32> %v210 to <8 x float>
  %v212 = fadd <8 x float> %v204, splat (float 0x3FF0000000000000)
  %v213 = fmul <8 x float> %v212, %v209
  %v214 = fmul <8 x float> %v213, %v211
  %v215 = fcmp olt <8 x float> %v189, splat (float 0x0000000000000000)
  %v216 = select <8 x i1> %v215, <8 x float> %v214, <8 x float> splat (float 0x3FF0000000000000)
  %v217 = fadd <8 x float> %v214, splat (float 0x3FF0000000000000)
  %v218 = fdiv <8 x float> %v216, %v217
  %v219 = fsub <8 x float> %v188, %v218
  %v220 = fmul <8 x float> %v183, %v219
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v164, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = fmul <8 x float> %v223, %v223
  %v225 = fsub <8 x float> %v188, %v224
  %v226 = fmul <8 x float> %v220, %v225
  %v227 = add i64 0, 0
  %v228 = getelementptr inbounds float, ptr %v170, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fmul <8 x float> %v183, %v229
  %v231 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v186)
  %v232 = fneg <8 x float> %v231
  %v233 = fcmp olt <8 x float> %v232, splat (float 0xC05A400000000000)
  %v234 = select <8 x i1> %v233, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v232
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v236 = fsub <8 x float> %v235, splat (float 0x4168000000000000)
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v234)
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v237)
  %v239 = bitcast <8 x float> %v235 to <8 x i32>
  %v240 = fmul <8 x float> %v238, %v238
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v238, <8 x float> splat (float 0x3F81227F40000000))
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v238, <8 x float> splat (float 0x3FA5556740000000))
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v238, <8 x float> splat (float 0x3FC5554B00000000))
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v238, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v240, <8 x float> %v244, <8 x float> %v238)
  %v246 = sub <8 x i32> %v239, splat (i32 1262485250)
  %v247 = lshr <8 x i32> %v246, splat (i32 1)
  %v248 = sub <8 x i32> %v246, %v247
  %v249 = shl <8 x i32> %v247, splat (i32 23)
  %v250 = bitcast <8 x i32> %v249 to <8 x float>
  %v251 = shl <8 x i32> %v248, splat (i32 23)
  %v252 = bitcast <8 x i32> %v251 to <8 x float>
  %v253 = fadd <8 x float> %v245, splat (float 0x3FF0000000000000)
  %v254 = fmul <8 x float> %v253, %v250
  %v255 = fmul <8 x float> %v254, %v252
  %v256 = fcmp olt <8 x float> %v186, splat (float 0x0000000000000000)
  %v257 = select <8 x i1> %v256, <8 x float> %v255, <8 x float> splat (float 0x3FF0000000000000)
  %v258 = fadd <8 x float> %v255, splat (float 0x3FF0000000000000)
  %v259 = fdiv <8 x float> %v257, %v258
  %v260 = fmul <8 x float> %v230, %v259
  %v261 = fsub <8 x float> %v188, %v259
  %v262 = fmul <8 x float> %v260, %v261
  %v263 = fmul <8 x float> %v183, %v223
  %v264 = fmul <8 x float> %v263, %v218
  %v265 = fmul <8 x float> %v264, %v219
  %v266 = fsub <8 x float> %v262, %v265
  %v267 = add i64 8, 0
  %v268 = getelementptr inbounds float, ptr %v176, i64 %v267
  store <8 x float> %v226, ptr %v268, align 4
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v176, i64 %v269
  store <8 x float> %v266, ptr %v270, align 4
  %v271 = add nsw i64 %v139, 1
  br label %b16
b18:
  %v273 = add i64 %v7, 0
  %v274 = sdiv i64 %v273, 1
  %v275 = add i64 %v2, 1
  %v276 = mul i64 %v274, %v2
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v7
  %v280 = select i1 %v279, i64 %v278, i64 %v7
  %v281 = mul i64 %v274, %v275
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, %v7
  %v285 = select i1 %v284, i64 %v283, i64 %v7
  br label %b19
b19:
  %v286 = phi i64 [ %v280, %b18 ], [ %v406, %b24 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b20, label %b21
b20:
  %v288 = add i64 %v286, 96
  %v289 = icmp slt i64 %v288, %v285
  %v290 = select i1 %v289, i64 %v288, i64 %v285
  br label %b22
b22:
  %v291 = phi i64 [ 0, %b20 ], [ %v405, %b27 ]
  %v292 = icmp slt i64 %v291, 1
  br i1 %v292, label %b23, label %b24
b23:
  %v293 = sub i64 %v290, %v286
  %v294 = sub i64 8, 1
  %v295 = add i64 %v293, %v294
  %v296 = sdiv i64 %v295, 8
  br label %b25
b25:
  %v297 = phi i64 [ 0, %b23 ], [ %v404, %b32 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b26, label %b27
b26:
  %v299 = mul i64 %v293, %v297
  %v300 = sdiv i64 %v299, %v296
  %v301 = add i64 %v286, %v300
  %v302 = add i64 %v297, 1
  %v303 = mul i64 %v293, %v302
  %v304 = sdiv i64 %v303, %v296
  %v305 = add i64 %v286, %v304
  %v306 = mul i64 %v291, 128
  %v307 = getelementptr inbounds float, ptr %v65, i64 %v306
  %v308 = sub i64 %v305, %v301
  %v309 = add i64 %v125, 0
  %v310 = and i64 %v309, %v54
  %v311 = mul i64 %v310, %v7
  %v312 = add i64 %v311, %v301
  %v313 = mul i64 %v312, 16
  %v314 = getelementptr inbounds float, ptr %v36, i64 %v313
  %v315 = getelementptr inbounds float, ptr %v314, i64 0
  %v316 = sub i64 %v308, 1
  %v317 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v316
  %v318 = load ptr, ptr %v317, align 4
  %v319 = icmp sgt i64 %v308, 0
  br i1 %v319, label %b28, label %b29
b28:
  call void %v318(ptr %v315, i64 16, ptr %v307, i64 16, ptr %v272)
  br label %b29
b29:
  %v320 = add i64 %v306, 128
  br label %b30
b30:
  %v321 = phi i64 [ %v301, %b29 ], [ %v403, %b35 ]
  %v322 = icmp slt i64 %v321, %v305
  br i1 %v322, label %b31, label %b32
b31:
  %v323 = sub i64 %v321, %v301
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v272, i64 %v324
  %v326 = add i64 %v125, 1
  %v327 = and i64 %v326, 1
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v321
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v24, i64 %v330
  %v332 = add i64 %v125, 0
  %v333 = and i64 %v332, %v48
  %v334 = mul i64 %v333, %v7
  %v335 = add i64 %v334, %v321
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v20, i64 %v336
  %v338 = add i64 %v125, 0
  %v339 = and i64 %v338, %v56
  %v340 = mul i64 %v339, %v7
  %v341 = add i64 %v340, %v321
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v42, i64 %v342
  %v344 = add i64 %v125, 0
  %v345 = and i64 %v344, 1
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v321
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v24, i64 %v348
  br label %b33
b33:
  %v350 = phi i64 [ 0, %b31 ], [ %v402, %b34 ]
  %v351 = icmp slt i64 %v350, 1
  br i1 %v351, label %b34, label %b35
b34:
  %v352 = mul i64 %v291, 1
  %v353 = add i64 %v352, %v350
  %v354 = mul i64 %v353, 8
  %v355 = add i64 0, %v350
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v325, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 0, %v354
  %v360 = getelementptr inbounds float, ptr %v331, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 0, %v354
  %v363 = getelementptr inbounds float, ptr %v337, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = fadd <8 x float> %v361, %v364
  %v366 = add i64 0, %v354
  %v367 = getelementptr inbounds float, ptr %v343, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v368)
  %v370 = fneg <8 x float> %v369
  %v371 = fcmp olt <8 x float> %v370, splat (float 0xC05A400000000000)
  %v372 = select <8 x i1> %v371, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v370
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v372, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v374 = fsub <8 x float> %v373, splat (float 0x4168000000000000)
  %v375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v372)
  %v376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v375)
  %v377 = bitcast <8 x float> %v373 to <8 x i32>
  %v378 = fmul <8 x float> %v376, %v376
  %v379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v376, <8 x float> splat (float 0x3F81227F40000000))
  %v380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> %v376, <8 x float> splat (float 0x3FA5556740000000))
  %v381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v380, <8 x float> %v376, <8 x float> splat (float 0x3FC5554B00000000))
  %v382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v381, <8 x float> %v376, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v378, <8 x float> %v382, <8 x float> %v376)
  %v384 = sub <8 x i32> %v377, splat (i32 1262485250)
  %v385 = lshr <8 x i32> %v384, splat (i32 1)
  %v386 = sub <8 x i32> %v384, %v385
  %v387 = shl <8 x i32> %v385, splat (i32 23)
  %v388 = bitcast <8 x i32> %v387 to <8 x float>
  %v389 = shl <8 x i32> %v386, splat (i32 23)
  %v390 = bitcast <8 x i32> %v389 to <8 x float>
  %v391 = fadd <8 x float> %v383, splat (float 0x3FF0000000000000)
  %v392 = fmul <8 x float> %v391, %v388
  %v393 = fmul <8 x float> %v392, %v390
  %v394 = fcmp olt <8 x float> %v368, splat (float 0x0000000000000000)
  %v395 = select <8 x i1> %v394, <8 x float> %v393, <8 x float> splat (float 0x3FF0000000000000)
  %v396 = fadd <8 x float> %v393, splat (float 0x3FF0000000000000)
  %v397 = fdiv <8 x float> %v395, %v396
  %v398 = fmul <8 x float> %v365, %v397
  %v399 = fadd <8 x float> %v398, %v358
  %v400 = add i64 0, %v354
  %v401 = getelementptr inbounds float, ptr %v349, i64 %v400
  store <8 x float> %v399, ptr %v401, align 4
  %v402 = add nsw i64 %v350, 1
  br label %b33
b35:
  %v403 = add nsw i64 %v321, 1
  br label %b30
b32:
  %v404 = add nsw i64 %v297, 1
  br label %b25
b27:
  %v405 = add nsw i64 %v291, 1
  br label %b22
b24:
  %v406 = add nsw i64 %v286, 96
  br label %b19
b21:
  %v407 = add nsw i64 %v122, 1
  br label %b13
b15:
  %v408 = icmp sgt i64 %v3, 1
  br i1 %v408, label %b36, label %b37
b36:
  %v409 = getelementptr inbounds i64, ptr %v1, i64 3
  %v410 = atomicrmw add ptr %v409, i64 1 acq_rel
  %v411 = load i64, ptr %v59, align 8
  %v412 = add i64 %v411, 1
  store i64 %v412, ptr %v59, align 8
  %v413 = mul i64 %v3, %v412
  br label %b38
b38:
  %v414 = load atomic i64, ptr %v409 acquire, align 8
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b39, label %b40
b39:
  %v416 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v417 = getelementptr inbounds float, ptr %v61, i64 128
  %v418 = getelementptr inbounds i64, ptr %v1, i64 4
  %v419 = load i64, ptr %v418, align 8
  %v420 = icmp eq i64 %v419, 0
  br i1 %v420, label %b41, label %b42
b41:
  %v421 = add i64 1, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, 1
  %v428 = select i1 %v427, i64 %v426, i64 1
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, 1
  %v433 = select i1 %v432, i64 %v431, i64 1
  %v434 = icmp slt i64 %v433, 1
  %v435 = select i1 %v434, i64 %v433, i64 1
  br label %b43
b43:
  %v436 = phi i64 [ %v428, %b41 ], [ %v464, %b48 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b44, label %b45
b44:
  %v438 = mul i64 %v436, 128
  %v439 = mul i64 %v436, 8
  %v440 = add i64 %v438, 0
  %v441 = add i64 %v439, 0
  %v442 = getelementptr inbounds float, ptr %v417, i64 %v440
  %v443 = sub i64 8, %v441
  %v444 = icmp slt i64 %v443, 0
  %v445 = select i1 %v444, i64 0, i64 %v443
  %v446 = icmp ult i64 %v445, 8
  %v447 = select i1 %v446, i64 %v445, i64 8
  %v448 = trunc i64 %v447 to i32
  %v449 = insertelement <8 x i32> poison, i32 %v448, i64 0
  %v450 = shufflevector <8 x i32> %v449, <8 x i32> poison, <8 x i32> zeroinitializer
  %v451 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v450
  %v452 = mul i64 %v441, 1
  %v453 = add i64 0, %v452
  %v454 = getelementptr inbounds float, ptr %v12, i64 %v453
  br label %b46
b46:
  %v455 = phi i64 [ 0, %b44 ], [ %v462, %b47 ]
  %v456 = icmp slt i64 %v455, 16
  br i1 %v456, label %b47, label %b48
b47:
  %v457 = mul i64 %v455, 8
  %v458 = getelementptr inbounds float, ptr %v454, i64 %v457
  %v459 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v458, <8 x i1> %v451, <8 x float> zeroinitializer)
  %v460 = mul i64 %v455, 8
  %v461 = getelementptr inbounds float, ptr %v442, i64 %v460
  store <8 x float> %v459, ptr %v461, align 4
  %v462 = add nsw i64 %v455, 1
  br label %b46
b48:
  %v463 = add i64 %v438, 128
  %v464 = add nsw i64 %v436, 1
  br label %b43
b45:
  br label %b42
b42:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b49, label %b50
b49:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = load i64, ptr %v59, align 8
  %v469 = add i64 %v468, 1
  store i64 %v469, ptr %v59, align 8
  %v470 = mul i64 %v3, %v469
  br label %b51
b51:
  %v471 = load atomic i64, ptr %v466 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b52, label %b53
b52:
  %v473 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v475 = add i64 %v8, 0
  %v476 = sdiv i64 %v475, 1
  %v477 = add i64 %v2, 1
  %v478 = mul i64 %v476, %v2
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  %v483 = mul i64 %v476, %v477
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v8
  %v487 = select i1 %v486, i64 %v485, i64 %v8
  br label %b54
b54:
  %v488 = phi i64 [ %v482, %b50 ], [ %v541, %b59 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b55, label %b56
b55:
  %v490 = add i64 %v488, 96
  %v491 = icmp slt i64 %v490, %v487
  %v492 = select i1 %v491, i64 %v490, i64 %v487
  br label %b57
b57:
  %v493 = phi i64 [ 0, %b55 ], [ %v540, %b62 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b58, label %b59
b58:
  %v495 = sub i64 %v492, %v488
  %v496 = sub i64 8, 1
  %v497 = add i64 %v495, %v496
  %v498 = sdiv i64 %v497, 8
  br label %b60
b60:
  %v499 = phi i64 [ 0, %b58 ], [ %v539, %b67 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b61, label %b62
b61:
  %v501 = mul i64 %v495, %v499
  %v502 = sdiv i64 %v501, %v498
  %v503 = add i64 %v488, %v502
  %v504 = add i64 %v499, 1
  %v505 = mul i64 %v495, %v504
  %v506 = sdiv i64 %v505, %v498
  %v507 = add i64 %v488, %v506
  %v508 = mul i64 %v493, 128
  %v509 = getelementptr inbounds float, ptr %v417, i64 %v508
  %v510 = sub i64 %v507, %v503
  %v511 = mul i64 %v503, 16
  %v512 = getelementptr inbounds float, ptr %v36, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v512, i64 0
  %v514 = sub i64 %v510, 1
  %v515 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v514
  %v516 = load ptr, ptr %v515, align 4
  %v517 = icmp sgt i64 %v510, 0
  br i1 %v517, label %b63, label %b64
b63:
  call void %v516(ptr %v513, i64 16, ptr %v509, i64 16, ptr %v474)
  br label %b64
b64:
  %v518 = add i64 %v508, 128
  br label %b65
b65:
  %v519 = phi i64 [ %v503, %b64 ], [ %v538, %b70 ]
  %v520 = icmp slt i64 %v519, %v507
  br i1 %v520, label %b66, label %b67
b66:
  %v521 = sub i64 %v519, %v503
  %v522 = mul i64 %v521, 8
  %v523 = getelementptr inbounds float, ptr %v474, i64 %v522
  %v524 = mul i64 %v519, 8
  %v525 = getelementptr inbounds float, ptr %v26, i64 %v524
  br label %b68
b68:
  %v526 = phi i64 [ 0, %b66 ], [ %v537, %b69 ]
  %v527 = icmp slt i64 %v526, 1
  br i1 %v527, label %b69, label %b70
b69:
  %v528 = mul i64 %v493, 1
  %v529 = add i64 %v528, %v526
  %v530 = mul i64 %v529, 8
  %v531 = add i64 0, %v526
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v523, i64 %v532
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = add i64 0, %v530
  %v536 = getelementptr inbounds float, ptr %v525, i64 %v535
  store <8 x float> %v534, ptr %v536, align 4
  %v537 = add nsw i64 %v526, 1
  br label %b68
b70:
  %v538 = add nsw i64 %v519, 1
  br label %b65
b67:
  %v539 = add nsw i64 %v499, 1
  br label %b60
b62:
  %v540 = add nsw i64 %v493, 1
  br label %b57
b59:
  %v541 = add nsw i64 %v488, 96
  br label %b54
b56:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b71, label %b72
b71:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = load i64, ptr %v59, align 8
  %v546 = add i64 %v545, 1
  store i64 %v546, ptr %v59, align 8
  %v547 = mul i64 %v3, %v546
  br label %b73
b73:
  %v548 = load atomic i64, ptr %v543 acquire, align 8
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b74, label %b75
b74:
  %v550 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v551 = mul i64 0, 16
  %v552 = getelementptr inbounds float, ptr %v36, i64 %v551
  %v553 = getelementptr inbounds float, ptr %v552, i64 0
  %v554 = mul i64 0, 8
  %v555 = getelementptr inbounds float, ptr %v10, i64 %v554
  %v556 = getelementptr inbounds float, ptr %v555, i64 0
  %v557 = getelementptr inbounds float, ptr %v64, i64 12288
  %v558 = add i64 16, 1
  %v559 = sdiv i64 %v558, 2
  %v560 = add i64 %v2, 1
  %v561 = mul i64 %v559, %v2
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 2
  %v564 = icmp slt i64 %v563, 16
  %v565 = select i1 %v564, i64 %v563, i64 16
  %v566 = mul i64 %v559, %v560
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 2
  %v569 = icmp slt i64 %v568, 16
  %v570 = select i1 %v569, i64 %v568, i64 16
  %v571 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b76
b76:
  %v572 = phi i64 [ %v565, %b72 ], [ %v580, %b81 ]
  %v573 = icmp slt i64 %v572, %v570
  br i1 %v573, label %b77, label %b78
b77:
  %v574 = mul i64 %v572, 8
  %v575 = getelementptr inbounds float, ptr %v571, i64 %v574
  br label %b79
b79:
  %v576 = phi i64 [ 0, %b77 ], [ %v579, %b80 ]
  %v577 = icmp slt i64 %v576, 8
  br i1 %v577, label %b80, label %b81
b80:
  %v578 = getelementptr inbounds float, ptr %v575, i64 %v576
  store float 0x0000000000000000, ptr %v578, align 4
  %v579 = add nsw i64 %v576, 1
  br label %b79
b81:
  %v580 = add nsw i64 %v572, 1
  br label %b76
b78:
  %v581 = mul i64 %v8, 1
  br label %b82
b82:
  %v582 = phi i64 [ 0, %b78 ], [ %v686, %b87 ]
  %v583 = icmp slt i64 %v582, %v581
  br i1 %v583, label %b83, label %b84
b83:
  %v584 = sub i64 %v581, %v582
  %v585 = icmp slt i64 %v584, 384
  %v586 = select i1 %v585, i64 %v584, i64 384
  br label %b85
b85:
  %v587 = phi i64 [ %v565, %b83 ], [ %v685, %b111 ]
  %v588 = icmp slt i64 %v587, %v570
  br i1 %v588, label %b86, label %b87
b86:
  %v589 = sub i64 %v570, %v587
  %v590 = icmp slt i64 %v589, 64
  %v591 = select i1 %v590, i64 %v589, i64 64
  %v592 = sdiv i64 %v591, 2
  %v593 = mul i64 %v592, 2
  %v594 = sub i64 %v591, %v593
  %v595 = mul i64 %v582, 16
  %v596 = add i64 %v595, %v587
  %v597 = getelementptr inbounds float, ptr %v553, i64 %v596
  br label %b88
b88:
  %v598 = phi i64 [ 0, %b86 ], [ %v624, %b96 ]
  %v599 = icmp slt i64 %v598, %v586
  br i1 %v599, label %b89, label %b90
b89:
  %v600 = mul i64 %v598, 16
  %v601 = getelementptr inbounds float, ptr %v597, i64 %v600
  %v602 = mul i64 %v598, 2
  %v603 = getelementptr inbounds float, ptr %v557, i64 %v602
  br label %b91
b91:
  %v604 = phi i64 [ 0, %b89 ], [ %v613, %b92 ]
  %v605 = icmp slt i64 %v604, %v592
  br i1 %v605, label %b92, label %b93
b92:
  %v606 = mul i64 %v604, 2
  %v607 = getelementptr inbounds float, ptr %v601, i64 %v606
  %v608 = mul i64 %v604, 768
  %v609 = getelementptr inbounds float, ptr %v603, i64 %v608
  %v610 = getelementptr inbounds float, ptr %v607, i64 0
  %v611 = load <2 x float>, ptr %v610, align 4
  %v612 = getelementptr inbounds float, ptr %v609, i64 0
  store <2 x float> %v611, ptr %v612, align 4
  %v613 = add nsw i64 %v604, 1
  br label %b91
b93:
  %v614 = mul i64 %v592, 2
  %v615 = getelementptr inbounds float, ptr %v601, i64 %v614
  %v616 = mul i64 %v592, 768
  %v617 = getelementptr inbounds float, ptr %v603, i64 %v616
  br label %b94
b94:
  %v618 = phi i64 [ 0, %b93 ], [ %v623, %b95 ]
  %v619 = icmp slt i64 %v618, %v594
  br i1 %v619, label %b95, label %b96
b95:
  %v620 = getelementptr inbounds float, ptr %v615, i64 %v618
  %v621 = load float, ptr %v620, align 4
  %v622 = getelementptr inbounds float, ptr %v617, i64 %v618
  store float %v621, ptr %v622, align 4
  %v623 = add nsw i64 %v618, 1
  br label %b94, !llvm.loop !0
b96:
  %v624 = add nsw i64 %v598, 1
  br label %b88
b90:
  br label %b97
b97:
  %v625 = phi i64 [ 0, %b90 ], [ %v660, %b105 ]
  %v626 = icmp slt i64 %v625, 0
  br i1 %v626, label %b98, label %b99
b98:
  %v627 = mul i64 %v582, 8
  %v628 = add i64 %v627, %v625
  %v629 = getelementptr inbounds float, ptr %v556, i64 %v628
  br label %b100
b100:
  %v630 = phi i64 [ 0, %b98 ], [ %v648, %b101 ]
  %v631 = icmp slt i64 %v630, %v586
  br i1 %v631, label %b101, label %b102
b101:
  %v632 = mul i64 %v630, 8
  %v633 = getelementptr inbounds float, ptr %v629, i64 %v632
  %v634 = mul i64 %v630, 32
  %v635 = getelementptr inbounds float, ptr %v64, i64 %v634
  %v636 = getelementptr inbounds float, ptr %v633, i64 0
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  store <8 x float> %v637, ptr %v638, align 4
  %v639 = getelementptr inbounds float, ptr %v633, i64 8
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = getelementptr inbounds float, ptr %v635, i64 8
  store <8 x float> %v640, ptr %v641, align 4
  %v642 = getelementptr inbounds float, ptr %v633, i64 16
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = getelementptr inbounds float, ptr %v635, i64 16
  store <8 x float> %v643, ptr %v644, align 4
  %v645 = getelementptr inbounds float, ptr %v633, i64 24
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v635, i64 24
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = add nsw i64 %v630, 1
  br label %b100
b102:
  %v649 = sdiv i64 %v591, 2
  br label %b103
b103:
  %v650 = phi i64 [ 0, %b102 ], [ %v659, %b104 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b104, label %b105
b104:
  %v652 = mul i64 %v650, 2
  %v653 = add i64 %v587, %v652
  %v654 = mul i64 %v650, 768
  %v655 = getelementptr inbounds float, ptr %v557, i64 %v654
  %v656 = mul i64 %v653, 8
  %v657 = add i64 %v656, %v625
  %v658 = getelementptr inbounds float, ptr %v571, i64 %v657
  call void @outer_2x32(ptr %v655, ptr %v64, i64 %v586, ptr %v658, i64 8)
  %v659 = add nsw i64 %v650, 1
  br label %b103
b105:
  %v660 = add nsw i64 %v625, 32
  br label %b97
b99:
  %v661 = mul i64 %v582, 8
  %v662 = add i64 %v661, 0
  %v663 = getelementptr inbounds float, ptr %v556, i64 %v662
  br label %b106
b106:
  %v664 = phi i64 [ 0, %b99 ], [ %v673, %b107 ]
  %v665 = icmp slt i64 %v664, %v586
  br i1 %v665, label %b107, label %b108
b107:
  %v666 = mul i64 %v664, 8
  %v667 = getelementptr inbounds float, ptr %v663, i64 %v666
  %v668 = mul i64 %v664, 8
  %v669 = getelementptr inbounds float, ptr %v64, i64 %v668
  %v670 = getelementptr inbounds float, ptr %v667, i64 0
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = getelementptr inbounds float, ptr %v669, i64 0
  store <8 x float> %v671, ptr %v672, align 4
  %v673 = add nsw i64 %v664, 1
  br label %b106
b108:
  %v674 = sdiv i64 %v591, 2
  br label %b109
b109:
  %v675 = phi i64 [ 0, %b108 ], [ %v684, %b110 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b110, label %b111
b110:
  %v677 = mul i64 %v675, 2
  %v678 = add i64 %v587, %v677
  %v679 = mul i64 %v675, 768
  %v680 = getelementptr inbounds float, ptr %v557, i64 %v679
  %v681 = mul i64 %v678, 8
  %v682 = add i64 %v681, 0
  %v683 = getelementptr inbounds float, ptr %v571, i64 %v682
  call void @outer_2x8(ptr %v680, ptr %v64, i64 %v586, ptr %v683, i64 8)
  %v684 = add nsw i64 %v675, 1
  br label %b109
b111:
  %v685 = add nsw i64 %v587, 64
  br label %b85
b87:
  %v686 = add nsw i64 %v582, 384
  br label %b82
b84:
  %v687 = icmp sgt i64 %v3, 1
  br i1 %v687, label %b112, label %b113
b112:
  %v688 = getelementptr inbounds i64, ptr %v1, i64 3
  %v689 = atomicrmw add ptr %v688, i64 1 acq_rel
  %v690 = load i64, ptr %v59, align 8
  %v691 = add i64 %v690, 1
  store i64 %v691, ptr %v59, align 8
  %v692 = mul i64 %v3, %v691
  br label %b114
b114:
  %v693 = load atomic i64, ptr %v688 acquire, align 8
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b115, label %b116
b115:
  %v695 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v696 = mul i64 0, 16
  %v697 = getelementptr inbounds float, ptr %v36, i64 %v696
  %v698 = getelementptr inbounds float, ptr %v697, i64 0
  %v699 = mul i64 0, 8
  %v700 = getelementptr inbounds float, ptr %v22, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v700, i64 0
  %v702 = getelementptr inbounds float, ptr %v64, i64 12288
  %v703 = add i64 16, 1
  %v704 = sdiv i64 %v703, 2
  %v705 = add i64 %v2, 1
  %v706 = mul i64 %v704, %v2
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 2
  %v709 = icmp slt i64 %v708, 16
  %v710 = select i1 %v709, i64 %v708, i64 16
  %v711 = mul i64 %v704, %v705
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 2
  %v714 = icmp slt i64 %v713, 16
  %v715 = select i1 %v714, i64 %v713, i64 16
  %v716 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b117
b117:
  %v717 = phi i64 [ %v710, %b113 ], [ %v725, %b122 ]
  %v718 = icmp slt i64 %v717, %v715
  br i1 %v718, label %b118, label %b119
b118:
  %v719 = mul i64 %v717, 8
  %v720 = getelementptr inbounds float, ptr %v716, i64 %v719
  br label %b120
b120:
  %v721 = phi i64 [ 0, %b118 ], [ %v724, %b121 ]
  %v722 = icmp slt i64 %v721, 8
  br i1 %v722, label %b121, label %b122
b121:
  %v723 = getelementptr inbounds float, ptr %v720, i64 %v721
  store float 0x0000000000000000, ptr %v723, align 4
  %v724 = add nsw i64 %v721, 1
  br label %b120
b122:
  %v725 = add nsw i64 %v717, 1
  br label %b117
b119:
  %v726 = mul i64 %v8, 1
  br label %b123
b123:
  %v727 = phi i64 [ 0, %b119 ], [ %v831, %b128 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b124, label %b125
b124:
  %v729 = sub i64 %v726, %v727
  %v730 = icmp slt i64 %v729, 384
  %v731 = select i1 %v730, i64 %v729, i64 384
  br label %b126
b126:
  %v732 = phi i64 [ %v710, %b124 ], [ %v830, %b152 ]
  %v733 = icmp slt i64 %v732, %v715
  br i1 %v733, label %b127, label %b128
b127:
  %v734 = sub i64 %v715, %v732
  %v735 = icmp slt i64 %v734, 64
  %v736 = select i1 %v735, i64 %v734, i64 64
  %v737 = sdiv i64 %v736, 2
  %v738 = mul i64 %v737, 2
  %v739 = sub i64 %v736, %v738
  %v740 = mul i64 %v727, 16
  %v741 = add i64 %v740, %v732
  %v742 = getelementptr inbounds float, ptr %v698, i64 %v741
  br label %b129
b129:
  %v743 = phi i64 [ 0, %b127 ], [ %v769, %b137 ]
  %v744 = icmp slt i64 %v743, %v731
  br i1 %v744, label %b130, label %b131
b130:
  %v745 = mul i64 %v743, 16
  %v746 = getelementptr inbounds float, ptr %v742, i64 %v745
  %v747 = mul i64 %v743, 2
  %v748 = getelementptr inbounds float, ptr %v702, i64 %v747
  br label %b132
b132:
  %v749 = phi i64 [ 0, %b130 ], [ %v758, %b133 ]
  %v750 = icmp slt i64 %v749, %v737
  br i1 %v750, label %b133, label %b134
b133:
  %v751 = mul i64 %v749, 2
  %v752 = getelementptr inbounds float, ptr %v746, i64 %v751
  %v753 = mul i64 %v749, 768
  %v754 = getelementptr inbounds float, ptr %v748, i64 %v753
  %v755 = getelementptr inbounds float, ptr %v752, i64 0
  %v756 = load <2 x float>, ptr %v755, align 4
  %v757 = getelementptr inbounds float, ptr %v754, i64 0
  store <2 x float> %v756, ptr %v757, align 4
  %v758 = add nsw i64 %v749, 1
  br label %b132
b134:
  %v759 = mul i64 %v737, 2
  %v760 = getelementptr inbounds float, ptr %v746, i64 %v759
  %v761 = mul i64 %v737, 768
  %v762 = getelementptr inbounds float, ptr %v748, i64 %v761
  br label %b135
b135:
  %v763 = phi i64 [ 0, %b134 ], [ %v768, %b136 ]
  %v764 = icmp slt i64 %v763, %v739
  br i1 %v764, label %b136, label %b137
b136:
  %v765 = getelementptr inbounds float, ptr %v760, i64 %v763
  %v766 = load float, ptr %v765, align 4
  %v767 = getelementptr inbounds float, ptr %v762, i64 %v763
  store float %v766, ptr %v767, align 4
  %v768 = add nsw i64 %v763, 1
  br label %b135, !llvm.loop !3
b137:
  %v769 = add nsw i64 %v743, 1
  br label %b129
b131:
  br label %b138
b138:
  %v770 = phi i64 [ 0, %b131 ], [ %v805, %b146 ]
  %v771 = icmp slt i64 %v770, 0
  br i1 %v771, label %b139, label %b140
b139:
  %v772 = mul i64 %v727, 8
  %v773 = add i64 %v772, %v770
  %v774 = getelementptr inbounds float, ptr %v701, i64 %v773
  br label %b141
b141:
  %v775 = phi i64 [ 0, %b139 ], [ %v793, %b142 ]
  %v776 = icmp slt i64 %v775, %v731
  br i1 %v776, label %b142, label %b143
b142:
  %v777 = mul i64 %v775, 8
  %v778 = getelementptr inbounds float, ptr %v774, i64 %v777
  %v779 = mul i64 %v775, 32
  %v780 = getelementptr inbounds float, ptr %v64, i64 %v779
  %v781 = getelementptr inbounds float, ptr %v778, i64 0
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = getelementptr inbounds float, ptr %v780, i64 0
  store <8 x float> %v782, ptr %v783, align 4
  %v784 = getelementptr inbounds float, ptr %v778, i64 8
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = getelementptr inbounds float, ptr %v780, i64 8
  store <8 x float> %v785, ptr %v786, align 4
  %v787 = getelementptr inbounds float, ptr %v778, i64 16
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = getelementptr inbounds float, ptr %v780, i64 16
  store <8 x float> %v788, ptr %v789, align 4
  %v790 = getelementptr inbounds float, ptr %v778, i64 24
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v780, i64 24
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = add nsw i64 %v775, 1
  br label %b141
b143:
  %v794 = sdiv i64 %v736, 2
  br label %b144
b144:
  %v795 = phi i64 [ 0, %b143 ], [ %v804, %b145 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b145, label %b146
b145:
  %v797 = mul i64 %v795, 2
  %v798 = add i64 %v732, %v797
  %v799 = mul i64 %v795, 768
  %v800 = getelementptr inbounds float, ptr %v702, i64 %v799
  %v801 = mul i64 %v798, 8
  %v802 = add i64 %v801, %v770
  %v803 = getelementptr inbounds float, ptr %v716, i64 %v802
  call void @outer_2x32(ptr %v800, ptr %v64, i64 %v731, ptr %v803, i64 8)
  %v804 = add nsw i64 %v795, 1
  br label %b144
b146:
  %v805 = add nsw i64 %v770, 32
  br label %b138
b140:
  %v806 = mul i64 %v727, 8
  %v807 = add i64 %v806, 0
  %v808 = getelementptr inbounds float, ptr %v701, i64 %v807
  br label %b147
b147:
  %v809 = phi i64 [ 0, %b140 ], [ %v818, %b148 ]
  %v810 = icmp slt i64 %v809, %v731
  br i1 %v810, label %b148, label %b149
b148:
  %v811 = mul i64 %v809, 8
  %v812 = getelementptr inbounds float, ptr %v808, i64 %v811
  %v813 = mul i64 %v809, 8
  %v814 = getelementptr inbounds float, ptr %v64, i64 %v813
  %v815 = getelementptr inbounds float, ptr %v812, i64 0
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = getelementptr inbounds float, ptr %v814, i64 0
  store <8 x float> %v816, ptr %v817, align 4
  %v818 = add nsw i64 %v809, 1
  br label %b147
b149:
  %v819 = sdiv i64 %v736, 2
  br label %b150
b150:
  %v820 = phi i64 [ 0, %b149 ], [ %v829, %b151 ]
  %v821 = icmp slt i64 %v820, %v819
  br i1 %v821, label %b151, label %b152
b151:
  %v822 = mul i64 %v820, 2
  %v823 = add i64 %v732, %v822
  %v824 = mul i64 %v820, 768
  %v825 = getelementptr inbounds float, ptr %v702, i64 %v824
  %v826 = mul i64 %v823, 8
  %v827 = add i64 %v826, 0
  %v828 = getelementptr inbounds float, ptr %v716, i64 %v827
  call void @outer_2x8(ptr %v825, ptr %v64, i64 %v731, ptr %v828, i64 8)
  %v829 = add nsw i64 %v820, 1
  br label %b150
b152:
  %v830 = add nsw i64 %v732, 64
  br label %b126
b128:
  %v831 = add nsw i64 %v727, 384
  br label %b123
b125:
  %v832 = icmp sgt i64 %v3, 1
  br i1 %v832, label %b153, label %b154
b153:
  %v833 = getelementptr inbounds i64, ptr %v1, i64 3
  %v834 = atomicrmw add ptr %v833, i64 1 acq_rel
  %v835 = load i64, ptr %v59, align 8
  %v836 = add i64 %v835, 1
  store i64 %v836, ptr %v59, align 8
  %v837 = mul i64 %v3, %v836
  br label %b155
b155:
  %v838 = load atomic i64, ptr %v833 acquire, align 8
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b156, label %b157
b156:
  %v840 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v841 = icmp eq i64 %v2, 0
  br i1 %v841, label %b158, label %b159
b158:
  br label %b160
b160:
  %v842 = phi i64 [ 0, %b158 ], [ %v859, %b165 ]
  %v843 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v858, %b165 ]
  %v844 = icmp slt i64 %v842, %v8
  br i1 %v844, label %b161, label %b162
b161:
  %v845 = add i64 %v842, 128
  %v846 = icmp slt i64 %v845, %v8
  %v847 = select i1 %v846, i64 %v845, i64 %v8
  br label %b163
b163:
  %v848 = phi i64 [ %v842, %b161 ], [ %v857, %b164 ]
  %v849 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v856, %b164 ]
  %v850 = icmp slt i64 %v848, %v847
  br i1 %v850, label %b164, label %b165
b164:
  %v851 = mul i64 %v848, 16
  %v852 = getelementptr inbounds float, ptr %v36, i64 %v851
  %v853 = add i64 0, 0
  %v854 = getelementptr inbounds float, ptr %v852, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = fadd <8 x float> %v849, %v855
  %v857 = add nsw i64 %v848, 1
  br label %b163
b165:
  %v858 = fadd <8 x float> %v843, %v849
  %v859 = add nsw i64 %v842, 128
  br label %b160
b162:
  %v860 = add i64 0, 0
  %v861 = getelementptr inbounds float, ptr %v32, i64 %v860
  store <8 x float> %v843, ptr %v861, align 4
  br label %b159
b159:
  %v862 = icmp sgt i64 %v3, 1
  br i1 %v862, label %b166, label %b167
b166:
  %v863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v864 = atomicrmw add ptr %v863, i64 1 acq_rel
  %v865 = load i64, ptr %v59, align 8
  %v866 = add i64 %v865, 1
  store i64 %v866, ptr %v59, align 8
  %v867 = mul i64 %v3, %v866
  br label %b168
b168:
  %v868 = load atomic i64, ptr %v863 acquire, align 8
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b169, label %b170
b169:
  %v870 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v871 = icmp eq i64 %v2, 0
  br i1 %v871, label %b171, label %b172
b171:
  br label %b173
b173:
  %v872 = phi i64 [ 0, %b171 ], [ %v889, %b178 ]
  %v873 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v888, %b178 ]
  %v874 = icmp slt i64 %v872, %v8
  br i1 %v874, label %b174, label %b175
b174:
  %v875 = add i64 %v872, 128
  %v876 = icmp slt i64 %v875, %v8
  %v877 = select i1 %v876, i64 %v875, i64 %v8
  br label %b176
b176:
  %v878 = phi i64 [ %v872, %b174 ], [ %v887, %b177 ]
  %v879 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v886, %b177 ]
  %v880 = icmp slt i64 %v878, %v877
  br i1 %v880, label %b177, label %b178
b177:
  %v881 = mul i64 %v878, 16
  %v882 = getelementptr inbounds float, ptr %v36, i64 %v881
  %v883 = add i64 8, 0
  %v884 = getelementptr inbounds float, ptr %v882, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = fadd <8 x float> %v879, %v885
  %v887 = add nsw i64 %v878, 1
  br label %b176
b178:
  %v888 = fadd <8 x float> %v873, %v879
  %v889 = add nsw i64 %v872, 128
  br label %b173
b175:
  %v890 = add i64 0, 0
  %v891 = getelementptr inbounds float, ptr %v34, i64 %v890
  store <8 x float> %v873, ptr %v891, align 4
  br label %b172
b172:
  %v892 = icmp sgt i64 %v3, 1
  br i1 %v892, label %b179, label %b180
b179:
  %v893 = getelementptr inbounds i64, ptr %v1, i64 3
  %v894 = atomicrmw add ptr %v893, i64 1 acq_rel
  %v895 = load i64, ptr %v59, align 8
  %v896 = add i64 %v895, 1
  store i64 %v896, ptr %v59, align 8
  %v897 = mul i64 %v3, %v896
  br label %b181
b181:
  %v898 = load atomic i64, ptr %v893 acquire, align 8
  %v899 = icmp slt i64 %v898, %v897
  br i1 %v899, label %b182, label %b183
b182:
  %v900 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
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
